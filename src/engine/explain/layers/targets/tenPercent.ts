import { naming, quantity } from '../../quantity.ts'
import type { ExplainTarget } from '../askedLayer.ts'
import { budgetOf } from '../budget.ts'
import { measureOf } from '../condorMeasure.ts'
import { wholeBudget } from '../layerShare.ts'

/** RN-1: a tenth of the condor's measure. */
export const tenPercentTarget: ExplainTarget = (sheet, asked) => [
  quantity(naming('budgetShare', 'b', 'Hedge budget as a share of the condor', 'fraction'), budgetOf(asked).share, {
    rule: 'RN-1',
  }),
  wholeBudget(),
  measureOf(sheet, asked.context),
]
