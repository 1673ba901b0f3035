import type { LayerId, Leg } from '../product/leg.ts'
import type { Usd } from '../units.ts'

export type HedgeLayerId = Exclude<LayerId, 'condor'>

/** One hedge layer as sized: what the rule asks for and what whole contracts make of it. */
export interface SizedLayer {
  readonly id: HedgeLayerId
  /** "VIX 24 call 2026-03-18". */
  readonly name: string
  readonly instrument: string
  readonly legs: readonly Leg[]
  /** Fraction of the hedge budget. */
  readonly budgetShare: number
  /** Target and achieved exposure, in the unit of the exposure basis. */
  readonly target: number
  readonly exposure: number
  /** Contracts (ETP: shares), after rounding, and what the rule gives before it. */
  readonly contracts: number
  readonly exactContracts: number
  /** "contracts" or "shares". */
  readonly contractUnit: 'contracts' | 'shares'
  /** Cash paid for the layer: option premium and ETP value; futures none. */
  readonly costUsd: Usd
  readonly reasons: readonly string[]
  /** A sentence where the layer cannot be sized as asked. */
  readonly problem: string | null
}

export interface RegimeBand {
  readonly id: string
  readonly label: string
  readonly from: number
  readonly to: number
  readonly rule: string
}

export interface Sizing {
  readonly playbook: string
  readonly regime: RegimeBand | null
  /** Place in the rule's range, 0..1, and whether the user set it by hand. */
  readonly rangePosition: number
  readonly rangePositionByHand: boolean
  /** Hedge budget as a fraction of the notional. */
  readonly budgetShare: number
  /** The measure of the condor that percentages are taken of, and its unit. */
  readonly notional: number
  readonly exposureUnit: 'USD' | 'USD per VIX point' | 'contracts'
  readonly layers: readonly SizedLayer[]
  readonly costUsd: Usd
}
