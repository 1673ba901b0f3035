import { lazy, Suspense, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import type { CheckResult } from '../../engine/index.ts'
import { CheckHead } from './CheckHead.tsx'
import styles from './method.module.css'

// Most rows stay closed.
const Body = lazy(async () => ({ default: (await import('./CheckBody.tsx')).CheckBody }))

/** A check in a line that opens to why it stands as it does. */
export function CheckRow({ check }: { readonly check: CheckResult }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <li className={styles.check} data-status={check.status}>
      <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>
          <CheckHead check={check} />
        </summary>
        {isOpen ? (
          <ErrorBoundary fallback={<p>{check.sentence}</p>}>
            <Suspense fallback={<p>{check.sentence}</p>}>
              <Body check={check} />
            </Suspense>
          </ErrorBoundary>
        ) : null}
      </details>
    </li>
  )
}
