import type { InstrumentId } from '../instruments/registry.ts'
import type { HedgeLayerId, TargetMeasure } from '../layer.ts'
import { type Budget, budgetAmount, type LayerTarget } from '../playbook.ts'
import type { HedgeSettings } from '../settings.ts'

/** A layer's part of a budget. */
export interface LayerShare {
  readonly id: HedgeLayerId
  readonly instrument: InstrumentId
  readonly share: number
  readonly reasons: readonly string[]
  readonly terms?: Partial<HedgeSettings>
}

/** Why a layer's part of a budget is nothing, or no note where it is something. */
function noteOn(amount: number, share: number): { note?: string } {
  if (share === 0) return { note: 'Its share of the budget is 0.' }
  return amount * share === 0 ? { note: 'The budget is 0 here, so nothing is asked of the layer.' } : {}
}

/** Engaged layers that share one budget:  target = budget x share. */
export function splitBudget(budget: Budget, measure: TargetMeasure, shares: readonly LayerShare[]): LayerTarget[] {
  const amount = budgetAmount(budget)
  // Named one by one: gathering the rest of an object would take longer than everything else in a plan.
  return shares.map(({ id, instrument, share, reasons, terms }) => ({
    id,
    instrument,
    state: 'engaged',
    measure,
    target: amount * share,
    budgetShare: share,
    reasons,
    ...(terms ? { terms } : {}),
    ...noteOn(amount, share),
  }))
}
