import type { Leg } from '../../product/leg.ts'
import type { HedgeLayerId } from '../layer.ts'
import type { HedgeBoard } from './board.ts'

/** One unit of a hedge: its legs for one contract (one share for an ETP). */
export interface HedgeUnit {
  readonly legs: readonly Leg[]
  readonly contractUnit: 'contracts' | 'shares'
}

/** A template that a hedge layer is built from. A new one is one file and one registry line. */
export interface HedgeInstrument {
  readonly label: string
  /** Legs of one unit, or a sentence where the board does not list what is asked for. */
  build(layer: HedgeLayerId, board: HedgeBoard): HedgeUnit | { readonly problem: string }
}

export const contracts = (legs: readonly Leg[]): HedgeUnit => ({ legs, contractUnit: 'contracts' })

export const NOTHING_LISTED = { problem: 'No VIX month is listed at this tenor.' } as const
