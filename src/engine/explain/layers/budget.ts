import type { Budget, BudgetFactor } from '../../methodology/playbook.ts'
import { volatilityLoss } from '../../methodology/reference.ts'
import { LEAST_BETA, MOST_BETA } from '../../methodology/volatilityBeta.ts'
import { apply, quotient } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { input, sources } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'
import type { AskedLayer, InPlan } from './askedLayer.ts'

/** RN-6: loss of one condor through volatility now over the one at entry, kept within its bounds. */
function volatilityBetaOf(sheet: Worksheet, { plan }: InPlan, { value, rule }: BudgetFactor): Quantity {
  const { reference, condor } = plan.request
  const now = quantity(
    naming('lossNow', 'l', 'Loss of one condor through volatility in a fall of SPX by 1 %, now', 'USD'),
    volatilityLoss(plan.condorVega / condor.contracts, plan.market),
    { source: sources.reprice },
  )
  const atEntry = quantity(
    naming('lossAtEntry', 'l_entry', 'The same loss at entry', 'USD'),
    reference?.volatilityUsd ?? 0,
    input('refVolatilityUsd', 'Loss through volatility as marked at entry'),
  )
  return sheet.step(
    naming('volatilityBeta', 'β_V', 'Volatility beta', 'number'),
    apply('clamp', quotient(now, atEntry), LEAST_BETA, MOST_BETA),
    { value, rules: [rule] },
  )
}

/** TT-2: beta of the other holdings, at least 0. */
function portfolioBetaOf(sheet: Worksheet, { plan }: InPlan, { value, rule }: BudgetFactor): Quantity {
  const beta = quantity(
    naming('holdingsBeta', 'β', 'Beta of the other holdings to the S&P 500', 'number'),
    plan.request.account.portfolioBeta,
    input('portfolioBeta', 'Beta of the other holdings as entered'),
  )
  return sheet.step(
    naming('portfolioBeta', 'β_P', 'Beta the budget is multiplied by', 'number'),
    apply('max', 0, beta),
    {
      value,
      rules: [rule],
    },
  )
}

const factorSteps = { volatilityBeta: volatilityBetaOf, portfolioBeta: portfolioBetaOf }

/** What multiplies the budget beside its share. */
export const budgetFactorsOf = (sheet: Worksheet, asked: InPlan, { factors }: Budget): Quantity[] =>
  factors.map((factor) => factorSteps[factor.id](sheet, asked, factor))

/** The budget of a plan that splits one. @throws RangeError on a plan without */
export function budgetOf({ context }: AskedLayer): Budget {
  const { budget } = context.sizing.plan
  if (budget === null) throw new RangeError('The playbook in force splits no budget')
  return budget
}
