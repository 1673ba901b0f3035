import { portfolioRiskCapital } from '../../../methodology/account.ts'
import { LAYER_CAP } from '../../../methodology/playbooks/rb.ts'
import { apply, product } from '../../expression.ts'
import { naming, quantity } from '../../quantity.ts'
import { assumption, input, ours } from '../../sources.ts'
import type { ExplainTarget } from '../askedLayer.ts'
import { riskCapitalOf } from '../condorMeasure.ts'
import { positionInRange } from '../rulePosition.ts'

/** RB-1, RB-8: min(p x premium share x risk capital of the condor, 3 % of the portfolio's risk capital). */
export const rbTarget: ExplainTarget = (sheet, { context, plan, planned }) => {
  const { settings, account } = plan.request
  const position = positionInRange(sheet, context, context.sizing.plan.regime)
  const share = quantity(
    naming('premiumShare', 'f', 'Most premium of a layer, share of risk capital', 'fraction'),
    settings.rules.rbPremiumPct / 100,
    { ...assumption('rbPremiumPct', 'the source gives no size'), rule: 'RB-1' },
  )
  const capShare = quantity(
    naming('layerCap', 'c', 'Most of one layer, share of the portfolio’s risk capital', 'fraction'),
    LAYER_CAP,
    { rule: 'RB-8' },
  )
  const capital = quantity(
    naming('portfolioRisk', 'C', 'Risk capital of the portfolio', 'USD'),
    portfolioRiskCapital(account),
    account.riskCapitalUsd === null
      ? input('capitalUsd', 'Portfolio capital as entered: all of it, as no part of it is named')
      : input('riskCapitalUsd', 'Risk capital of the portfolio as entered'),
  )
  return [
    sheet.step(
      naming('premium', 'π', 'Premium of the layer', 'USD'),
      apply('min', product(position, share, riskCapitalOf(plan)), product(capShare, capital)),
      { value: planned.target, rules: ['RB-1', 'RB-8'], ...ours('the source gives no size for an engaged layer') },
    ),
  ]
}
