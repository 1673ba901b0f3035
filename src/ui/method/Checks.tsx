import type { CheckResult } from '../../engine/index.ts'
import { useIsPrinting } from '../layout/useIsPrinting.ts'
import { CheckHead } from './CheckHead.tsx'
import { CheckRow } from './CheckRow.tsx'
import { groupsOf } from './checkOrder.ts'
import styles from './method.module.css'

/** Checks and triggers, a line for each: what is broken or has fired, what to watch, and folded, with counts, the rest. */
export function Checks({ checks }: { readonly checks: readonly CheckResult[] }) {
  const groups = groupsOf(checks)
  return (
    <section aria-label="Checks and triggers">
      <h2>Checks and triggers</h2>
      {groups.some(({ isCalm }) => !isCalm) ? null : (
        <p className={styles.quiet}>None of the {checks.length} asks for anything here.</p>
      )}
      {groups.map(({ status, title, isCalm, found }) =>
        isCalm ? (
          <details key={status} className={styles.more}>
            <summary>{title}</summary>
            <Rows checks={found} />
          </details>
        ) : (
          <div key={status}>
            <h3 className={styles.group}>{title}</h3>
            <Rows checks={found} />
          </div>
        ),
      )}
    </section>
  )
}

function Rows({ checks }: { readonly checks: readonly CheckResult[] }) {
  const isPrinting = useIsPrinting()
  return (
    <ul className={styles.list}>
      {checks.map((check) =>
        isPrinting ? <PaperRow key={check.id} check={check} /> : <CheckRow key={check.id} check={check} />,
      )}
    </ul>
  )
}

/** On paper nothing opens: the sentence stands there. */
const PaperRow = ({ check }: { readonly check: CheckResult }) => (
  <li className={styles.check} data-status={check.status}>
    <CheckHead check={check} />
    <p>{check.sentence}</p>
  </li>
)
