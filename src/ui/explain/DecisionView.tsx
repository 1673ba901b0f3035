import type { Condition, Decision } from '../../engine/index.ts'
import { withShortDates } from '../format/dates.ts'
import { statusWord } from '../method/checkOrder.ts'
import styles from './explain.module.css'
import { quantityText } from './quantityText.ts'

/** How a status is decided: every ruling in the order in which it is asked, the one that holds marked as such. */
export function DecisionView({ decision: { kind, rulings, decides } }: { readonly decision: Decision }) {
  return (
    <section className={styles.section}>
      <h3>How it is decided</h3>
      <ol className={styles.rulings}>
        {rulings.map(({ status, when }, i) => (
          <li key={when === null ? status : keyOf(when)} data-decides={i === decides}>
            <p>
              <b>{statusWord({ kind, status })}</b> {when === null ? 'otherwise' : 'where'}
              {i === decides ? <span className={styles.rule}>so it is here</span> : null}
            </p>
            {when === null ? null : <ConditionText condition={when} />}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What a condition asks, as a name of its own among others. */
function keyOf(condition: Condition): string {
  if (condition.kind === 'said') return condition.text
  if (condition.kind === 'compares') return `${condition.left.id} ${condition.relation} ${condition.right.id}`
  return condition.of.map(keyOf).join(' ')
}

const JOINED = { all: 'and', any: 'or' } as const

function ConditionText({ condition }: { readonly condition: Condition }) {
  switch (condition.kind) {
    case 'said':
      return (
        <p className={styles.condition}>
          {condition.text}: {condition.holds ? 'yes' : 'no'}
        </p>
      )
    case 'compares': {
      const { left, relation, right, holds } = condition
      return (
        <p className={styles.condition}>
          {withShortDates(left.label)} {relation} {withShortDates(right.label)}
          {right.rule === undefined ? null : <span className={styles.rule}>{right.rule}</span>}
          <br />
          <span className={styles.compared}>
            {quantityText(left.value, left.unit)} {relation} {quantityText(right.value, right.unit)}
          </span>
          : {holds ? 'yes' : 'no'}
        </p>
      )
    }
    default:
      return condition.of.map((part, i) => (
        <div key={keyOf(part)}>
          {i === 0 ? null : <p className={styles.joined}>{JOINED[condition.kind]}</p>}
          <ConditionText condition={part} />
        </div>
      ))
  }
}
