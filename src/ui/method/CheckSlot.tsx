import { lazy, Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { loadMethod } from '../../engine/index.ts'
import { Lost } from '../layout/Lost.tsx'
import styles from './checkLine.module.css'

const Lines = lazy(async () => {
  const [{ UnderFigures }, method] = await Promise.all([import('./UnderFigures.tsx'), loadMethod()])
  return { default: () => <UnderFigures method={method} /> }
})

/** The place of the checks under the figures, taken up from the start so that nothing moves when they arrive. */
export function CheckSlot() {
  return (
    <ErrorBoundary fallback={<ChecksLost />}>
      <Suspense fallback={<div className={styles.line} />}>
        <Lines />
      </Suspense>
    </ErrorBoundary>
  )
}

const ChecksLost = () => (
  <section className={styles.line} aria-label="Checks that do not pass">
    <Lost>The checks could not be loaded or worked out.</Lost>
  </section>
)
