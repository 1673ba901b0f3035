import type { PlanContext } from '../../../methodology/planContext.ts'
import { naming } from '../../quantity.ts'
import type { ExplainTarget } from '../askedLayer.ts'
import { budgetFactorsOf, budgetOf } from '../budget.ts'
import { measureOf } from '../condorMeasure.ts'
import { layerShareOf, type SetShare } from '../layerShare.ts'
import { positionInRange, withinRangeOf } from '../rulePosition.ts'

/** The shares of a regime's layers as set; the last layer takes what they leave. */
function setShares(regime: string, { request }: PlanContext): readonly SetShare[] {
  const { moderateFirstShare, highFirstShare, highSecondShare } = request.settings
  if (regime === 'moderate') return [{ parameter: 'moderateFirstSharePct', value: moderateFirstShare }]
  if (regime !== 'high') return []
  return [
    { parameter: 'highFirstSharePct', value: highFirstShare },
    { parameter: 'highSecondSharePct', value: highSecondShare },
  ]
}

/** RN-2 to RN-4: (lo + p (hi - lo)) x share of the layer x volatility beta x the condor's measure. */
export const rnTarget: ExplainTarget = (sheet, asked) => {
  const { context, plan, planned } = asked
  const budget = budgetOf(asked)
  const { regime } = context.sizing.plan
  if (regime === null || budget.range === null) throw new RangeError('RN gives every regime a range')
  const share = withinRangeOf(
    sheet,
    naming('budgetShare', 'b', 'Hedge budget as a share of the condor', 'fraction'),
    positionInRange(sheet, context, regime),
    { ...budget.range, rule: regime.rule },
  )
  const layer = layerShareOf(sheet, setShares(regime.id, plan), planned)
  return [share, layer, ...budgetFactorsOf(sheet, asked, budget), measureOf(sheet, context)]
}
