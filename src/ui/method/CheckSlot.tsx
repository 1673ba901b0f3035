import { lazy, Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { loadMethod } from '../../engine/index.ts'
import { Lost } from '../layout/Lost.tsx'
import styles from './checkLine.module.css'

const Line = lazy(async () => {
  const [{ CheckLine }, method] = await Promise.all([import('./CheckLine.tsx'), loadMethod()])
  return { default: () => <CheckLine method={method} /> }
})

/** The place of the checks under the figures, taken up from the start so that nothing moves when they arrive. */
export function CheckSlot() {
  return (
    <section className={styles.line} aria-label="Checks that do not pass">
      <ErrorBoundary fallback={<Lost>The checks could not be loaded or worked out.</Lost>}>
        <Suspense fallback={null}>
          <Line />
        </Suspense>
      </ErrorBoundary>
    </section>
  )
}
