import type { IsoDate } from '../units.ts'

/** The condor and the three rungs of the hedge. */
export type LayerId = 'condor' | 'first' | 'second' | 'third'

export type Right = 'call' | 'put'

/** European, cash-settled option on SPX; PM series (SPXW) settle at 16:00, AM series on the opening at 09:30. */
export interface SpxOption {
  readonly kind: 'spxOption'
  readonly right: Right
  readonly strike: number
  readonly expiry: IsoDate
  readonly settlement: 'AM' | 'PM'
  /** USD a point. */
  readonly multiplier: number
}

/** European, cash-settled option on VIX; its forward is the VIX future of the same settlement date. */
export interface VixOption {
  readonly kind: 'vixOption'
  readonly right: Right
  readonly strike: number
  readonly expiry: IsoDate
  readonly multiplier: number
}

/** VIX future, cash-settled against the VIX settlement value. */
export interface VixFuture {
  readonly kind: 'vixFuture'
  readonly expiry: IsoDate
  readonly multiplier: number
}

/**
 * Exchange-traded product on the 30-day constant-maturity VIX futures index, leverage reset daily. A share is taken
 * to be worth the index's blended future in USD on the valuation day (ours: real share prices drift and split).
 */
export interface VolatilityEtp {
  readonly kind: 'volatilityEtp'
  readonly leverage: number
  /** Yearly fee, decimal. */
  readonly fee: number
}

export type Contract = SpxOption | VixOption | VixFuture | VolatilityEtp

/** A signed quantity of one contract (shares for an ETP), in one layer of the book. */
export interface Leg {
  readonly layer: LayerId
  readonly contract: Contract
  /** Long above 0, short below. */
  readonly quantity: number
}
