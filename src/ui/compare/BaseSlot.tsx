import { lazy, Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useScenarioStore } from '../../store/scenarioStore.ts'
import styles from '../layout/layout.module.css'

const Row = lazy(async () => ({ default: (await import('./BaseRow.tsx')).BaseRow }))

/** The place under the figures of what has changed against the base, taken up as soon as one is pinned. */
export function BaseSlot() {
  const base = useScenarioStore((state) => state.base)
  return base ? (
    <section className={styles.base} aria-label="Against the base">
      <ErrorBoundary fallback={null}>
        <Suspense fallback={null}>
          <Row base={base} />
        </Suspense>
      </ErrorBoundary>
    </section>
  ) : null
}
