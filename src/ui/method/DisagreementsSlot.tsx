import { lazy, Suspense, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { loadMethodTexts, loadStudy } from '../../engine/index.ts'
import styles from './method.module.css'

// Words and prices of the disagreements come when someone looks at them.
const View = lazy(async () => {
  const [{ Disagreements }, study, { disagreements }] = await Promise.all([
    import('./Disagreements.tsx'),
    loadStudy(),
    loadMethodTexts(),
  ])
  return { default: () => <Disagreements study={study} texts={disagreements} /> }
})

/** Where the sources disagree: priced while it is open. */
export function DisagreementsSlot() {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <section aria-label="Where the sources disagree">
      <details className={styles.more} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>
          <h2>Where the sources disagree</h2>
        </summary>
        {isOpen ? (
          <ErrorBoundary fallback={<p role="alert">The disagreements could not be loaded or priced.</p>}>
            <Suspense fallback={null}>
              <View />
            </Suspense>
          </ErrorBoundary>
        ) : null}
      </details>
    </section>
  )
}
