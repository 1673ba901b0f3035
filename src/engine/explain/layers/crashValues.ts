import { bookValue } from '../../book/valueBook.ts'
import type { PlanContext } from '../../methodology/planContext.ts'
import { ironCondorLegs } from '../../product/condor.ts'
import type { Leg } from '../../product/leg.ts'
import { apply, minus } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { sources } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'

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

/** What the condors lose in that fall, at least 0. */
export function crashLossOf(sheet: Worksheet, plan: PlanContext): Quantity {
  const [now, after] = crashValues(plan, ironCondorLegs(plan.request.condor), 'condor', 'the condor')
  return sheet.step(
    naming('crashLoss', 'L_crash', 'Loss of the condor when SPX falls by 20 % at once', 'USD'),
    apply('max', 0, minus(now, after)),
    { value: plan.condorCrashLoss, rules: ['BW-11'] },
  )
}
