import type { Clock, Timing } from '../market/calendar/clock.ts'
import type { MarketState } from '../market/marketState.ts'
import type { Contract, Leg } from '../product/leg.ts'

/** Legs of one product that share a settlement, as a pricer sees them. */
export interface Holding<C extends Contract> {
  readonly contract: C
  readonly quantity: number
}

/** USD value of a group of holdings at the end of a horizon, for any end market of the same length. */
export type HorizonValuer = (end: MarketState) => number

/** What one contract costs now and how it moves with its own underlying. USD per contract (per share for an ETP). */
export interface ContractQuote {
  /** Points for options, forwards and futures, USD a share for an ETP, fair strike in vol points for a variance swap. */
  readonly price: number
  /** Decimal; null where the product has none. */
  readonly impliedVol: number | null
  /** Price of the contract's own forward or future; for an ETP the blended future. */
  readonly forward: number
  /** Undiscounted delta to that forward, -1..1; an ETP's is its leverage, a variance swap's 0. */
  readonly forwardDelta: number
  readonly deltaUsd: number
  readonly gammaUsd: number
  readonly vegaUsd: number
  readonly vannaUsd: number
  readonly volgaUsd: number
  readonly charmUsd: number
  readonly rhoUsd: number
}

/** Parts of the passing of time that do not ride on curve or surface, USD per contract over the whole horizon. */
export interface TimeDrift {
  readonly decay: number
  readonly financing: number
}

/** How one product is timed, priced and carried. A new product is one file with a Pricer and one registry line. */
export interface Pricer<C extends Contract> {
  /** Whether its own greeks are to SPX or to VIX futures. */
  readonly underlying: 'spx' | 'vix'
  clock(contract: C, moment: number): Clock
  /**
   * Prepares the value of holdings that share a clock, `days` after `from`. Holdings that settle on the way become
   * cash at the level on the path: straight lines in log-spot and in VIX from `from` to the end.
   */
  valuer(holdings: readonly Holding<C>[], clock: Clock, from: MarketState, days: number, timing: Timing): HorizonValuer
  quote(contract: C, clock: Clock, market: MarketState): ContractQuote
  drift(contract: C, clock: Clock, market: MarketState, days: number): TimeDrift
}

/** Holdings of one product and settlement, ready to be priced together. */
export interface LegGroup<C extends Contract = Contract> {
  readonly pricer: Pricer<C>
  readonly clock: Clock
  readonly holdings: readonly Holding<C>[]
}

export type LegOf<C extends Contract> = Leg & { readonly contract: C }
