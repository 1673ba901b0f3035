import type { ReactNode } from 'react'
import { ErrorBoundary as Boundary, type FallbackProps } from 'react-error-boundary'
import { defaultScenario } from '../../scenario/defaultScenario.ts'
import { scenarioStore } from '../../store/scenarioStore.ts'
import { messageOf } from '../format/errors.ts'
import { CopyLink } from './CopyLink.tsx'
import styles from './layout.module.css'

const openOpeningScenario = () => scenarioStore.getState().replaceScenario(defaultScenario)

/** Keeps the page up when drawing the scenario fails: says so, and offers the link to it and a way back. */
export function ErrorBoundary({ children }: { readonly children: ReactNode }) {
  return (
    <Boundary FallbackComponent={Failure} onReset={openOpeningScenario}>
      {children}
    </Boundary>
  )
}

function Failure({ error, resetErrorBoundary }: FallbackProps) {
  return (
    <main className={`${styles.failure} stack`}>
      <h1>ALVH Lab</h1>
      <p role="alert">This scenario could not be drawn: {messageOf(error)}</p>
      <p>The link below still holds everything you entered; the opening scenario works.</p>
      <div className={styles.actions}>
        <CopyLink />
        <button type="button" onClick={resetErrorBoundary}>
          Start again from the opening scenario
        </button>
      </div>
    </main>
  )
}
