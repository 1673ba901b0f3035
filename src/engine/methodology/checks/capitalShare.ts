import { detail, limit, value } from '../reading.ts'
import type { Check } from './check.ts'
import { complexRisk } from './complexRisk.ts'
import { found, notApplicable, ROUNDING_USD } from './finding.ts'

/** Most of the portfolio's capital in one complex (BW-13, stated). */
export const MOST = 0.025

/** BW-13: at most 2.5 % of the portfolio's capital in one complex; strict stops when REER or P/E signal stress. */
export const capitalShare: Check = {
  id: 'capitalShare',
  kind: 'check',
  rules: ['BW-13'],
  title: 'Risk of the complex, share of capital',
  find(context) {
    const { capitalUsd } = context.account
    const risk = complexRisk(context)
    const hasCapital = capitalUsd > ROUNDING_USD
    const share = hasCapital ? [value('At risk, share of capital', risk / capitalUsd, 'fraction')] : []
    const readings = [
      ...share,
      limit('At most', MOST, 'fraction'),
      detail('At risk in condor and hedge', risk, 'USD'),
      detail('Capital of the portfolio', capitalUsd, 'USD'),
    ]
    if (context.signals.stress === 'on') {
      return found('broken', 'Stress is marked for the exchange rate or P/E: the rule asks for strict stops.', readings)
    }
    if (!hasCapital) return notApplicable('The portfolio has no capital to take a share of.', readings)
    return risk > MOST * capitalUsd + ROUNDING_USD
      ? found('broken', 'Condor and hedge together put more of the capital at risk than the rule allows.', readings)
      : found('pass', 'What condor and hedge put at risk stays within the rule’s share of capital.', readings)
  },
}
