import type { ExplainContext } from '../context.ts'
import { minus, product, sum } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { ours } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'
import { positionInRange } from './rulePosition.ts'

/** Ends of the rule's range in force: the playbook's budget at range position 0 and 1. */
function rangeOf({ request, market }: ExplainContext): { low: number; high: number } {
  const at = (rangePosition: number) =>
    request.playbook.plan(market.vix, { ...request.settings, rangePosition }).budgetShare
  return { low: at(0), high: at(1) }
}

/** Share of the condor's measure that the rule in force gives to the hedge: lo + p (hi - lo). */
export function budgetShareOf(sheet: Worksheet, context: ExplainContext, rules: readonly string[]): Quantity {
  const { sizing } = context
  const { low, high } = rangeOf(context)
  const rule = sizing.regime?.rule ?? rules[0]
  const origin = rule === undefined ? ours('the playbook’s budget') : { rule }
  const name = naming('budgetShare', 'b', 'Hedge budget as a share of the condor', 'fraction')
  if (low === high) return quantity(name, sizing.budgetShare, origin)
  const position = positionInRange(sheet, context)
  const from = quantity(naming('rangeLow', 'lo', 'Low end of the rule’s range', 'fraction'), low, origin)
  const to = quantity(naming('rangeHigh', 'hi', 'High end of the rule’s range', 'fraction'), high, origin)
  return sheet.step(name, sum(from, product(position, minus(to, from))), {
    value: sizing.budgetShare,
    rules: rule === undefined ? [] : [rule],
  })
}
