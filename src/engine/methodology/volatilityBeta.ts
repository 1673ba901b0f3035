import type { PlanContext } from './planContext.ts'
import type { BudgetFactor } from './playbook.ts'
import { volatilityLoss } from './reference.ts'

/** Bounds of the volatility beta (ours). */
export const LEAST_BETA = 0.5
export const MOST_BETA = 2

/**
 * The volatility beta of RN-6 (ours):
 *   loss of one condor through volatility in a fall of SPX by 1 %, now / at the marked entry, kept within 0.5..2
 * @returns nothing where no entry is marked, or where the condor lost nothing through volatility then
 */
export function volatilityBeta(context: PlanContext): readonly BudgetFactor[] {
  const { reference, condor } = context.request
  if (!reference || reference.volatilityUsd === null || !(reference.volatilityUsd > 0)) return []
  const now = volatilityLoss(context.condorVega / condor.contracts, context.market)
  const value = Math.min(MOST_BETA, Math.max(LEAST_BETA, now / reference.volatilityUsd))
  return [{ id: 'volatilityBeta', value, rule: 'RN-6' }]
}
