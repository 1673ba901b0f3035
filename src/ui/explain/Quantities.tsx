import type { Quantity } from '../../engine/index.ts'
import { withShortDates } from '../format/dates.ts'
import styles from './explain.module.css'
import { m } from './formula/mathml.ts'
import { symbolMath } from './formula/symbolMath.ts'
import { stepInto } from './openTopics.ts'
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

function Label({ quantity: { label, opens, rule } }: { readonly quantity: Quantity }) {
  const text = withShortDates(label)
  return (
    <span>
      {opens ? (
        <button type="button" className={styles.opens} onClick={() => stepInto(opens)}>
          {text}
        </button>
      ) : (
        text
      )}
      {rule === undefined ? null : <span className={styles.rule}>{rule}</span>}
    </span>
  )
}
