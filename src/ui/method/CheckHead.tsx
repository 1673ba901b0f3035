import type { CheckResult } from '../../engine/index.ts'
import { againstLimit } from './againstLimit.ts'
import { statusWord } from './checkOrder.ts'
import styles from './method.module.css'

/** A check in a line: name, status, value against limit, rule. */
export const CheckHead = ({ check }: { readonly check: CheckResult }) => (
  <>
    <h4>{check.title}</h4>
    <span className={styles.facts}>
      <span className={styles.status}>{statusWord(check)}</span>
      <span className={styles.numbers}>{againstLimit(check)}</span>
      <span className={styles.id}>{check.rules[0]}</span>
    </span>
  </>
)
