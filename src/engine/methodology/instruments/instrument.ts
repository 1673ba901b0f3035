import type { Leg } from '../../product/leg.ts'
import type { HedgeLayerId } from '../layer.ts'
import type { HedgeSettings } from '../settings.ts'
import type { HedgeBoard } from './board.ts'

/** One unit of a hedge: its legs for one contract (one share for an ETP). */
export interface HedgeUnit {
  readonly legs: readonly Leg[]
  readonly contractUnit: 'contracts' | 'shares'
}

/** Days to settlement that instruments share. */
export type TenorSetting = keyof Pick<HedgeSettings, 'nearTenorDays' | 'middleTenorDays' | 'longTenorDays'>

/** The strike of a hedge call, and how far apart strikes lie. */
export type StrikeSetting = keyof Pick<HedgeSettings, 'callMoneyness' | 'strikesApart'>

/** A template that a hedge layer is built from. A new one is one file and one registry line. */
export interface HedgeInstrument {
  readonly label: string
  /** The setting that its month is found by, of an instrument of two months the nearer; null where it has none. */
  readonly tenor: TenorSetting | null
  /** The settings of strikes that it heeds. A layer of one's own may replace them and the tenor. */
  readonly strikes: readonly StrikeSetting[]
  /** Legs of one unit, or a sentence where the board does not list what is asked for. */
  build(layer: HedgeLayerId, board: HedgeBoard): HedgeUnit | { readonly problem: string }
}

export const contracts = (legs: readonly Leg[]): HedgeUnit => ({ legs, contractUnit: 'contracts' })

export const NOTHING_LISTED = { problem: 'No VIX month is listed at this tenor.' } as const
