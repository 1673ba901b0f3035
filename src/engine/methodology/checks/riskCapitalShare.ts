import { portfolioRiskCapital } from '../account.ts'
import { detail, value } from '../reading.ts'
import type { Check } from './check.ts'
import { complexRisk } from './complexRisk.ts'
import { found, notApplicable, ROUNDING_USD } from './finding.ts'
import { againstTwoToThree, twoToThreeLimits } from './twoToThree.ts'

const sentences = {
  pass: 'Condor and hedge together put less of the portfolio’s risk capital at risk than the range the rule gives.',
  watch: 'What condor and hedge put at risk lies in the range that the rule gives as its limit.',
  broken: 'Condor and hedge together put more of the portfolio’s risk capital at risk than the rule allows.',
}

/** HR-11: at most 2 to 3 % of the portfolio's risk capital in one complex of condor and hedge. */
export const riskCapitalShare: Check = {
  id: 'riskCapitalShare',
  kind: 'check',
  rules: ['HR-11'],
  title: 'Risk of the complex, share of risk capital',
  find(context) {
    const capital = portfolioRiskCapital(context.account)
    const risk = complexRisk(context)
    const details = [
      detail('At risk in condor and hedge', risk, 'USD'),
      detail('Risk capital of the portfolio', capital, 'USD'),
    ]
    if (!(capital > ROUNDING_USD)) {
      return notApplicable('The portfolio has no risk capital to take a share of.', details)
    }
    const status = againstTwoToThree(risk, capital)
    const share = value('At risk, share of risk capital', risk / capital, 'fraction')
    return found(status, sentences[status], [share, ...twoToThreeLimits(status), ...details])
  },
}
