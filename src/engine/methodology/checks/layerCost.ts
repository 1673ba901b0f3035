import { portfolioRiskCapital } from '../account.ts'
import type { HedgeLayerId } from '../layer.ts'
import { detail, value } from '../reading.ts'
import type { Check } from './check.ts'
import { found, notApplicable, ROUNDING_USD } from './finding.ts'
import { againstTwoToThree, twoToThreeLimits } from './twoToThree.ts'

const labels: Readonly<Record<HedgeLayerId, string>> = {
  first: 'First layer, share of risk capital',
  second: 'Second layer, share of risk capital',
  third: 'Third layer, share of risk capital',
}

const sentences = {
  pass: 'Each layer costs less of the portfolio’s risk capital than the range the rule gives.',
  watch: 'The dearest layer costs a share of risk capital inside the range that the rule gives as its limit.',
  broken: 'The dearest layer costs more of the portfolio’s risk capital than the rule allows.',
}

/** RB-8: no layer above 2 to 3 % of the portfolio's risk; a layer's risk is what it costs, at least 0 (ours). */
export const layerCost: Check = {
  id: 'layerCost',
  kind: 'check',
  rules: ['RB-8'],
  title: 'Cost of each layer, share of risk capital',
  find({ account, sizing }) {
    const capital = portfolioRiskCapital(account)
    const held = sizing.layers.filter(({ legs }) => legs.length > 0)
    if (held.length === 0) return notApplicable('The hedge holds no layer.')
    if (!(capital > ROUNDING_USD)) return notApplicable('The portfolio has no risk capital to take a share of.')
    const costs = held.map(({ id, costUsd }) => ({ id, cost: Math.max(0, costUsd) }))
    const dearest = Math.max(...costs.map(({ cost }) => cost))
    const status = againstTwoToThree(dearest, capital)
    return found(status, sentences[status], [
      ...[...costs]
        .sort((a, b) => b.cost - a.cost)
        .map(({ id, cost }) => value(labels[id], cost / capital, 'fraction')),
      ...twoToThreeLimits(status),
      detail('Risk capital of the portfolio', capital, 'USD'),
    ])
  },
}
