import { bookValue } from '../../book/valueBook.ts'
import type { PlanContext } from '../../methodology/planContext.ts'
import type { Leg } from '../../product/leg.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { sources } from '../sources.ts'

/** Value of legs now and after SPX falls by 20 % at once, VIX by the spot-vol link, curve and VVIX following. */
export function crashValues(
  plan: PlanContext,
  legs: readonly Leg[],
  id: string,
  label: string,
): readonly [Quantity, Quantity] {
  const now = bookValue(legs, plan.market)
  const origin = { source: sources.reprice }
  return [
    quantity(naming(`${id}Now`, `v_${id}`, `Value of ${label} now`, 'USD'), now, origin),
    quantity(
      naming(`${id}AfterCrash`, `v′_${id}`, `Value of ${label} after SPX falls by 20 % at once, all following`, 'USD'),
      now + plan.crashGain(legs),
      origin,
    ),
  ]
}
