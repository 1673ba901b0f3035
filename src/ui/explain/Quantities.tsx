import type { Quantity } from '../../engine/index.ts'
import { lab } from '../../store/live.ts'
import { withShortDates } from '../format/dates.ts'
import styles from './explain.module.css'
import { m } from './formula/mathml.ts'
import { symbolMath } from './formula/symbolMath.ts'
import { type OtherScenario, stepInto, useAsked } from './openTopics.ts'
import { quantityText } from './quantityText.ts'

/** The numbers a step takes. One that is explained elsewhere opens its explanation. */
export function Quantities({ quantities }: { readonly quantities: readonly Quantity[] }) {
  if (quantities.length === 0) return null
  return (
    <ul className={styles.quantities}>
      {quantities.map((quantity) => (
        <li key={quantity.id}>
          <span>{m('math', symbolMath(quantity.symbol))}</span>
          <Label quantity={quantity} />
          <span className={styles.amount}>{quantityText(quantity.value, quantity.unit)}</span>
        </li>
      ))}
    </ul>
  )
}

/** The scenario that a number is explained in: that of the calculation around it, or another it names. */
function scenarioOf({ opensIn }: Quantity, around: OtherScenario | null): OtherScenario | null {
  if (!opensIn) return around
  const { changes, under } = opensIn
  return {
    scenario: { ...(around?.scenario ?? lab.settled.get()), ...changes },
    name: around === null ? under : `${under}, ${around.name}`,
  }
}

function Label({ quantity }: { readonly quantity: Quantity }) {
  const { label, opens, rule } = quantity
  const around = useAsked().at(-1)?.other ?? null
  const text = withShortDates(label)
  return (
    <span>
      {opens ? (
        <button type="button" className={styles.opens} onClick={() => stepInto(opens, scenarioOf(quantity, around))}>
          {text}
        </button>
      ) : (
        text
      )}
      {rule === undefined ? null : <span className={styles.rule}>{rule}</span>}
    </span>
  )
}
