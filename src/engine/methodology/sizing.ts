import type { Leg } from '../product/leg.ts'
import type { Usd } from '../units.ts'
import type { HedgeLayerId, LayerState, MeasureUnit, TargetMeasure } from './layer.ts'
import type { Plan } from './playbook.ts'

/** A position that a remedy added to a layer, beside what the playbook asks for. */
export interface AddedPosition {
  readonly name: string
  readonly contracts: number
  readonly legs: readonly Leg[]
}

/** One hedge layer as sized: what the rule asks for and what whole contracts make of it. */
export interface SizedLayer {
  readonly id: HedgeLayerId
  readonly state: LayerState
  /** "VIX 24 call 2026-03-18". */
  readonly name: string
  readonly instrument: string
  /** Everything the layer holds, what remedies added included. */
  readonly legs: readonly Leg[]
  readonly added: readonly AddedPosition[]
  /** Fraction of the hedge budget; null where the layer has a target of its own. */
  readonly budgetShare: number | null
  /** What target and achieved are counted in. */
  readonly measure: TargetMeasure
  readonly measureUnit: MeasureUnit
  readonly target: number
  /** What the contracts of the rule come to. */
  readonly achieved: number
  /** The whole layer in the exposure basis chosen. */
  readonly exposure: number
  /** Contracts (ETP: shares) of the rule, after rounding, and what the rule gives before it. */
  readonly contracts: number
  readonly exactContracts: number
  readonly contractUnit: 'contracts' | 'shares'
  /** Cash paid for the layer: option premium and ETP value; futures none. */
  readonly costUsd: Usd
  readonly reasons: readonly string[]
  /** A sentence on why the layer stands as it does. */
  readonly note: string | null
  /** A sentence where the layer cannot be sized as asked. */
  readonly problem: string | null
}

export interface Sizing {
  readonly playbook: string
  readonly plan: Plan
  /** The condor in the exposure basis chosen: what the 10 % rule and the percentages of RN are taken of, and its unit. */
  readonly notional: number
  readonly exposureUnit: 'USD' | 'USD per VIX point' | 'contracts'
  readonly layers: readonly SizedLayer[]
  readonly costUsd: Usd
}
