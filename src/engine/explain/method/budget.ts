import { PlanContext } from '../../methodology/planContext.ts'
import type { Budget } from '../../methodology/playbook.ts'
import { type ExplainContext, lotsNow } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { type Expression, just, minus, product, quotient } from '../expression.ts'
import type { InPlan } from '../layers/askedLayer.ts'
import { budgetFactorsOf } from '../layers/budget.ts'
import { measureOf, riskCapitalOf, shortDeltaOf } from '../layers/condorMeasure.ts'
import { positionInRange, withinRangeOf } from '../layers/rulePosition.ts'
import { typedBudget } from '../layers/targets/bw.ts'
import { capShareOf, perSpreadOf, ratioOf, shortVegaOf } from '../layers/targets/hr.ts'
import { naming, type Quantity, quantity, type Unit } from '../quantity.ts'
import { ours } from '../sources.ts'
import { Worksheet } from '../worksheet.ts'

/** What the shares of TT and of a typed budget are of: all of the base. */
const wholeBase = (): Expression =>
  just(quantity(naming('whole', 'w', 'The layers share the whole of it', 'number'), 1, ours('the layers share it all')))

/** How each base comes to its share: what is multiplied with the base. */
const shares: Readonly<Record<Budget['base'], (sheet: Worksheet, plan: InPlan, budget: Budget) => Expression>> = {
  condor: statedShare,
  riskCapital: wholeBase,
  shortDelta: (sheet, plan) => just(ratioOf(sheet, plan)),
  grossVega: (sheet, plan) => {
    const share = capShareOf(sheet, plan)
    return quotient(share, minus(1, share))
  },
  contracts: (_sheet, plan) => quotient(1, perSpreadOf(plan)),
  typed: wholeBase,
}

/** RN: the place in the range of the regime, or a tenth; TT on a basis without dollars: all of it. */
function statedShare(sheet: Worksheet, { context }: InPlan, budget: Budget): Expression {
  const { regime } = context.sizing.plan
  if (budget.range !== null && regime !== null) {
    return just(
      withinRangeOf(
        sheet,
        naming('rangeShare', 'b', 'What the rule’s range gives at the place taken', 'fraction'),
        positionInRange(sheet, context, regime),
        { ...budget.range, rule: regime.rule },
      ),
    )
  }
  if (context.request.playbook.id === 'tt') return wholeBase()
  const name = naming('ruleShare', 'b', 'Share that the rule states', 'fraction')
  return just(quantity(name, budget.share, { rule: 'RN-1' }))
}

const bases: Readonly<Record<Budget['base'], (sheet: Worksheet, plan: InPlan, budget: Budget) => Quantity>> = {
  condor: (sheet, { context }) => measureOf(sheet, context),
  riskCapital: (_sheet, { plan }) => riskCapitalOf(plan),
  shortDelta: (sheet, { context, plan }) => shortDeltaOf(sheet, context, plan),
  grossVega: shortVegaOf,
  contracts: (_sheet, { context }) => lotsNow(context),
  typed: (_sheet, _plan, { of }) => typedBudget(of),
}

const UNITS: Readonly<Record<Budget['base'], Unit>> = {
  condor: 'USD',
  riskCapital: 'USD',
  shortDelta: 'number',
  grossVega: 'USD per VIX point',
  contracts: 'contracts',
  typed: 'USD',
}

const NOTE = 'Before the user’s own hedge scale, and before it is split among the layers and whole contracts are made.'

function explainAmount(context: ExplainContext, budget: Budget): Explanation {
  const plan: InPlan = { context, plan: new PlanContext(context.request, context.market) }
  const sheet = new Worksheet()
  sheet.section('Share')
  const own = shares[budget.base](sheet, plan, budget)
  const factors = budgetFactorsOf(sheet, plan, budget)
  const share = sheet.step(
    naming('share', 'b_all', 'Share of the base, all factors in', 'fraction'),
    factors.length === 0 ? own : product(own, ...factors),
  )
  sheet.section('What it is taken of')
  const base = bases[budget.base](sheet, plan, budget)
  sheet.section('Size')
  const unit = budget.base === 'condor' ? context.sizing.exposureUnit : UNITS[budget.base]
  const size = sheet.step(naming('size', 'B_hedge', 'Size of the hedge by its rule', unit), product(share, base))
  return sheet.finish('Size of the hedge by its rule', size, NOTE)
}

/** The size that a playbook splits among its layers; the place in its ranges where each layer has a target of its own. */
export function explainBudget(context: ExplainContext): Explanation {
  const { budget, place, regime } = context.sizing.plan
  if (budget !== null) return explainAmount(context, budget)
  const title = 'Place in the range'
  const sheet = new Worksheet()
  if (place === null) return sheet.finish(title, null, 'The playbook in force has no range and no budget.')
  sheet.section(title)
  const hasBand = context.request.playbook.id === 'rb'
  const position = positionInRange(sheet, context, hasBand ? regime : null)
  const shown = place.byHand
    ? sheet.step(naming('place', 'p_hand', 'Place in the range', 'number'), just(position))
    : position
  return sheet.finish(title, shown, 'Each layer has a target of its own.')
}
