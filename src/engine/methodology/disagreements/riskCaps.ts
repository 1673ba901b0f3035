import { portfolioRiskCapital } from '../account.ts'
import { MOST as MOST_OF_CAPITAL } from '../checks/capitalShare.ts'
import type { CheckId } from '../checks/checkIds.ts'
import { complexRisk } from '../checks/complexRisk.ts'
import { ROUNDING_USD } from '../checks/finding.ts'
import { againstTwoToThree, twoToThreeLimits } from '../checks/twoToThree.ts'
import { limit, value } from '../reading.ts'
import { HERE, originOf } from '../readingOrigin.ts'
import type { DisagreementPricing } from './pricing.ts'

/**
 * C5: the three caps in USD beside what the book puts at risk: condor and hedge together under HR-11 and BW-13, the
 * dearest layer under RB-8. They differ where one holds and another is broken.
 */
export const riskCaps: DisagreementPricing = {
  id: 'C5',
  price(context) {
    const { account, sizing } = context
    const complex = complexRisk(context)
    const [dearest] = [...sizing.layers].sort((a, b) => b.costUsd - a.costUsd)
    const layer = Math.max(0, dearest?.costUsd ?? 0)
    const riskCapital = portfolioRiskCapital(account)
    const mostOfCapital = MOST_OF_CAPITAL * account.capitalUsd
    const broken = [
      againstTwoToThree(complex, riskCapital) === 'broken',
      complex > mostOfCapital + ROUNDING_USD,
      againstTwoToThree(layer, riskCapital) === 'broken',
    ]
    const worked = (check: CheckId) => originOf(HERE, { kind: 'check', check })
    const limitsOf = (rule: string, check: CheckId) =>
      twoToThreeLimits('watch').map(({ label, value: share }) =>
        limit(`${rule}: ${label}`, share * riskCapital, 'USD', worked(check)),
      )
    const matters = broken.some((each) => each !== broken[0])
    return {
      matters,
      sentence: matters
        ? 'One cap holds while another is broken: they limit different things.'
        : `The three caps agree on this book: each of them ${broken[0] ? 'is broken' : 'holds'}.`,
      readings: [
        value('At risk in condor and hedge', complex, 'USD', worked('riskCapitalShare')),
        ...limitsOf('HR-11', 'riskCapitalShare'),
        limit('BW-13: at most', mostOfCapital, 'USD', worked('capitalShare')),
        value(
          'Cost of the dearest layer',
          layer,
          'USD',
          dearest && dearest.costUsd > 0
            ? originOf(HERE, { kind: 'layerFigure', layer: dearest.id, figure: 'cost' })
            : worked('layerCost'),
        ),
        ...limitsOf('RB-8', 'layerCost'),
      ],
    }
  },
}
