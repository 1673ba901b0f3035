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

/** Engaged layers that share one budget:  target = budget x share. */
export function splitBudget(budget: Budget, measure: TargetMeasure, shares: readonly LayerShare[]): LayerTarget[] {
  const amount = budgetAmount(budget)
  return shares.map(({ share, ...layer }) => ({
    ...layer,
    state: 'engaged',
    measure,
    target: amount * share,
    budgetShare: share,
  }))
}
