import { lazy, Suspense, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import type { CheckResult } from '../../engine/index.ts'
import { againstLimit } from './againstLimit.ts'
import { statusWord } from './checkOrder.ts'
import styles from './method.module.css'

// Most rows stay closed.
const Body = lazy(async () => ({ default: (await import('./CheckBody.tsx')).CheckBody }))

/** A check in a line: status, name, value against limit, rule. Opened it says why. */
export function CheckRow({ check }: { readonly check: CheckResult }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <li className={styles.check} data-status={check.status}>
      <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>
          <h4>{check.title}</h4>
          <span className={styles.facts}>
            <span className={styles.status}>{statusWord(check)}</span>
            <span className={styles.numbers}>{againstLimit(check)}</span>
            <span className={styles.id}>{check.rules[0]}</span>
          </span>
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
