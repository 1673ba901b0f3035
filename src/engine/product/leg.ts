import type { IsoDate } from '../units.ts'

/** The condor and the three rungs of the hedge. */
export type LayerId = 'condor' | 'first' | 'second' | 'third'

export type Right = 'call' | 'put'

/** One expiry of SPX contracts: PM series (SPXW, XSP) settle at 16:00, AM series on the opening at 09:30. */
export interface SpxSeries {
  readonly expiry: IsoDate
  readonly settlement: 'AM' | 'PM'
}

/**
 * European, cash-settled option on SPX. An XSP option (on a tenth of SPX, 100 USD a point of it) is held as what it is
 * to the book: an SPX option of ten times its strike with 10 USD a point of SPX.
 */
export interface SpxOption extends SpxSeries {
  readonly kind: 'spxOption'
  readonly right: Right
  /** SPX points. */
  readonly strike: number
  /** USD a point of SPX. */
  readonly multiplier: number
}

/**
 * Forward on SPX: pays multiplier x (SPX - delivery price) at settlement. It is what a call less a put of one strike
 * amounts to; with a delivery price of 0 it is the index bought now and held to settlement, dividends reinvested.
 */
export interface SpxForward extends SpxSeries {
  readonly kind: 'spxForward'
  /** Points, >= 0. */
  readonly deliveryPrice: number
  /** USD a point of SPX. */
  readonly multiplier: number
}

/**
 * Variance swap on SPX that starts at the valuation moment: pays vega notional / (2 K) x (realised variance - K^2) at
 * settlement, variance annualised (ACT/365) in vol points squared.
 */
export interface VarianceSwap extends SpxSeries {
  readonly kind: 'varianceSwap'
  /** K in vol points (18.5 is 18.5 %), > 0. */
  readonly strikeVol: number
  /** USD per vol point when realised volatility is near K. */
  readonly vegaNotional: number
}

/** European, cash-settled option on VIX; its forward is the VIX future of the same settlement date. */
export interface VixOption {
  readonly kind: 'vixOption'
  readonly right: Right
  readonly strike: number
  readonly expiry: IsoDate
  readonly multiplier: number
}

/** VIX future, standard or mini by its multiplier, cash-settled against the VIX settlement value. */
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

export type Contract = SpxOption | SpxForward | VarianceSwap | VixOption | VixFuture | VolatilityEtp

/** A signed quantity of one contract (shares for an ETP), in one layer of the book. */
export interface Leg {
  readonly layer: LayerId
  readonly contract: Contract
  /** Long above 0, short below. */
  readonly quantity: number
}
