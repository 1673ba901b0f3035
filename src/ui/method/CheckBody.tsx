import type { CheckResult } from '../../engine/index.ts'
import { ExplainButton } from '../explain/ExplainButton.tsx'
import { Terms } from '../terms/Terms.tsx'
import { isCalm } from './checkOrder.ts'
import styles from './method.module.css'
import { Readings } from './Readings.tsx'
import { RuleButton } from './RuleButton.tsx'
import { showRemedies } from './showRemedies.ts'

/** Why a check stands as it does: a sentence, its numbers, how they come about, and its rules in words. */
export function CheckBody({ check }: { readonly check: CheckResult }) {
  const { id, title, sentence, readings, rules, hasRemedy } = check
  return (
    <div className={styles.body}>
      <p>
        <Terms text={sentence} />
      </p>
      <Readings readings={readings} topic={{ kind: 'check', check: id }} />
      <div className={styles.actions}>
        <ExplainButton topic={{ kind: 'check', check: id }} name={title}>
          Explain
        </ExplainButton>
        {hasRemedy && !isCalm(check) ? (
          <button type="button" className={styles.rule} onClick={showRemedies}>
            Remedies
          </button>
        ) : null}
        <RuleButton rules={rules} />
      </div>
    </div>
  )
}
