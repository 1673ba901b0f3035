import type { PlanContext } from '../../methodology/planContext.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { sources } from '../sources.ts'

/** Level of the k-th listed VIX future. @param month  1 is the nearest */
export const futureOf = (plan: PlanContext, month: number): Quantity =>
  quantity(naming(`future${month}`, `M_${month}`, `VIX future M${month}`, 'VIX points'), plan.future(month), {
    source: sources.quotedCurve,
    opens: { kind: 'future', month },
  })
