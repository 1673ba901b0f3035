import type { Budget, BudgetFactor } from '../../methodology/playbook.ts'
import { type ExplainContext, lotsNow } from '../context.ts'
import { minus, product, sum } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { assumption, input, ours } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'
import { condorVegaOf, measureOf, riskCapitalOf, shortDeltaOf } from './condorMeasure.ts'
import { positionInRange } from './rulePosition.ts'

/** Share of the condor's measure that the rule in force gives to the hedge: lo + p (hi - lo) where it gives a range. */
export function budgetShareOf(
  sheet: Worksheet,
  context: ExplainContext,
  budget: Budget,
  rules: readonly string[],
): Quantity {
  const rule = context.sizing.plan.regime?.rule ?? rules[0]
  const origin = rule === undefined ? ours('the playbook’s budget') : { rule }
  const name = naming('budgetShare', 'b', 'Hedge budget as a share of the condor', 'fraction')
  if (budget.range === null || context.sizing.plan.place === null || budget.base !== 'condor') {
    return quantity(name, budget.share, origin)
  }
  const position = positionInRange(sheet, context)
  const { low, high } = budget.range
  const from = quantity(naming('rangeLow', 'lo', 'Low end of the rule’s range', 'fraction'), low, origin)
  const to = quantity(naming('rangeHigh', 'hi', 'High end of the rule’s range', 'fraction'), high, origin)
  return sheet.step(name, sum(from, product(position, minus(to, from))), {
    value: budget.share,
    rules: rule === undefined ? [] : [rule],
  })
}

/** What the budget's share is taken of. */
export function budgetBaseOf(sheet: Worksheet, context: ExplainContext, budget: Budget): Quantity {
  switch (budget.base) {
    case 'condor':
      return measureOf(sheet, context)
    case 'riskCapital':
      return riskCapitalOf(budget.of)
    case 'shortDelta':
      return shortDeltaOf(sheet, context, budget.of)
    case 'grossVega':
      return condorVegaOf(sheet, context, budget.of)
    case 'contracts':
      return lotsNow(context)
    case 'typed':
      return quantity(
        naming('typedBudget', 'B', 'Total budget', 'USD'),
        budget.of,
        input('bwBudgetUsd', 'Total budget as entered'),
      )
  }
}

const factorNames: Readonly<Record<BudgetFactor['id'], { symbol: string; label: string }>> = {
  volatilityBeta: { symbol: 'β_V', label: 'Volatility beta: loss through volatility now / at entry, 0.5 to 2' },
  portfolioBeta: { symbol: 'β_P', label: 'Beta of the other holdings, at least 0' },
}

/** What multiplies the budget beside its share. */
export const budgetFactorsOf = ({ factors }: Budget): Quantity[] =>
  factors.map(({ id, value, rule }) =>
    quantity(naming(id, factorNames[id].symbol, factorNames[id].label, 'number'), value, {
      ...(id === 'portfolioBeta' ? assumption('portfolioBeta', 'beta of the other holdings') : {}),
      rule,
    }),
  )
