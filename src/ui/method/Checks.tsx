import type { CheckResult } from '../../engine/index.ts'
import { byUrgency, isCalm, statusWord } from './checkOrder.ts'
import styles from './method.module.css'
import { Readings } from './Readings.tsx'
import { RuleButton } from './RuleButton.tsx'

/** Checks and triggers: those that ask for attention open, the rest folded with how many they are. */
export function Checks({ checks }: { readonly checks: readonly CheckResult[] }) {
  const sorted = byUrgency(checks)
  const open = sorted.filter((check) => !isCalm(check))
  const calm = sorted.filter(isCalm)
  return (
    <section aria-label="Checks and triggers">
      <h2>Checks and triggers</h2>
      {open.length === 0 ? (
        <p className={styles.quiet}>None of the {checks.length} asks for anything here.</p>
      ) : (
        <CheckList checks={open} />
      )}
      {calm.length > 0 && (
        <details className={styles.more}>
          <summary>{`${calm.length} that pass, are quiet or do not apply`}</summary>
          <CheckList checks={calm} />
        </details>
      )}
    </section>
  )
}

const CheckList = ({ checks }: { readonly checks: readonly CheckResult[] }) => (
  <ul className={styles.list}>
    {checks.map((check) => (
      <li key={check.id} className={styles.item} data-status={check.status}>
        <div className={styles.head}>
          <span className={styles.status}>{statusWord(check)}</span>
          <RuleButton rules={check.rules} />
        </div>
        <h3>{check.title}</h3>
        <p>{check.sentence}</p>
        <Readings readings={check.readings} />
      </li>
    ))}
  </ul>
)
