import type { ModelAssumptions } from './assumptions.ts'
import type { CurveDynamics, VixCurve } from './vixCurve.ts'

/** Everything a pricer may know of the market at one moment. Rates are decimals, continuously compounded. */
export interface MarketState {
  /** Moment in New York, days counted from close to close (see calendar/clock.ts). */
  readonly moment: number
  readonly spot: number
  readonly vix: number
  readonly vvix: number
  readonly rate: number
  readonly dividendYield: number
  readonly curve: VixCurve
  /**
   * Shift of the SPX smile in log-moneyness since the market was observed: 0 is sticky moneyness, ln(S'/S) is sticky
   * strike.
   */
  readonly smileShift: number
  /** How the curve moves when VIX or time do. */
  readonly dynamics: CurveDynamics
  readonly assumptions: ModelAssumptions
}

/** SPX forward in points:  F = S e^((r - q) T). @param years  T >= 0 */
export const spxForward = (market: MarketState, years: number): number =>
  market.spot * Math.exp((market.rate - market.dividendYield) * years)

/** Discount factor e^(-r T). @param years  T >= 0 */
export const discountFactor = (market: MarketState, years: number): number => Math.exp(-market.rate * years)
