import { lazy, Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import styles from './layout.module.css'

// Charts and their library are most of the program's size: figures and inputs do not wait for them.
const Charts = lazy(() => import('../charts/Charts.tsx').then((module) => ({ default: module.Charts })))

/** The place of the charts, taken up from the start so that nothing moves when they arrive. */
export function ChartSlot() {
  return (
    <div className={styles.chartSlot}>
      <ErrorBoundary fallback={<ChartsMissing />}>
        <Suspense fallback={null}>
          <Charts />
        </Suspense>
      </ErrorBoundary>
    </div>
  )
}

function ChartsMissing() {
  return (
    <div className="stack" role="alert">
      <p>The charts could not be loaded or drawn. Figures and inputs work without them.</p>
      <button type="button" onClick={() => window.location.reload()}>
        Reload
      </button>
    </div>
  )
}
