import type { VarianceSwap } from '../product/leg.ts'
import { type Usd, usd } from '../units.ts'

/** Where a swap stands. Vols are in vol points (20 is 20 %), variances in their square. */
export interface VarianceSwapState {
  /** T > 0: whole life from trade to settlement, years. */
  readonly maturity: number
  /** t, 0 <= t <= T: years since the trade. */
  readonly elapsed: number
  /** Annualised vol realised over those t years, >= 0, vol points; not read at t = 0. */
  readonly realisedVol: number
  /** Kvar: fair vol of the remaining T - t years, >= 0, vol points (100 sqrt of `stripVariance`); not read at t = T. */
  readonly fairVol: number
  /** r, continuously compounded, decimal. */
  readonly rate: number
}

/** The mark and the steps that lead to it. */
export interface VarianceSwapMark {
  readonly mark: Usd
  /** N_var, USD per point of variance. */
  readonly varianceNotionalUsd: number
  /** (t/T) RV, vol points squared. */
  readonly accruedVariance: number
  /** ((T - t)/T) Kvar^2, vol points squared. */
  readonly remainingVariance: number
  /** K^2, vol points squared. */
  readonly strikeVariance: number
  readonly discountFactor: number
}

function assertRange(name: string, value: number, least: number, most: number): void {
  if (!(value >= least && value <= most)) throw new RangeError(`${name} must be from ${least} to ${most}, got ${value}`)
}

/**
 * Mark in USD of a variance swap bought some time ago; the seller's is its negative.
 *   mark = N_var e^(-r(T-t)) [ (t/T) RV + ((T-t)/T) Kvar^2 - K^2 ],  N_var = N_vega / (2K)
 * @param swap  strikeVol K > 0, vol points; vegaNotional N_vega, USD per vol point realised beyond K, to first order
 * Limits: at t = 0 and Kvar = K it is 0; at t = T it is the settlement N_var (RV - K^2), undiscounted.
 * @throws RangeError naming the parameter on NaN or a value outside its domain
 * Source: Demeterfi, Derman, Kamal and Zou (1999), "More Than You Ever Wanted to Know About Volatility Swaps"
 */
export function varianceSwapMark(
  swap: Pick<VarianceSwap, 'strikeVol' | 'vegaNotional'>,
  state: VarianceSwapState,
): VarianceSwapMark {
  const { strikeVol, vegaNotional } = swap
  const { maturity, elapsed, realisedVol, fairVol, rate } = state
  assertRange('vegaNotional', vegaNotional, -Number.MAX_VALUE, Number.MAX_VALUE)
  assertRange('strikeVol', strikeVol, Number.MIN_VALUE, Number.MAX_VALUE)
  assertRange('maturity', maturity, Number.MIN_VALUE, Number.MAX_VALUE)
  assertRange('elapsed', elapsed, 0, maturity)
  assertRange('rate', rate, -Number.MAX_VALUE, Number.MAX_VALUE)
  const share = elapsed / maturity
  if (share > 0) assertRange('realisedVol', realisedVol, 0, Number.MAX_VALUE)
  if (share < 1) assertRange('fairVol', fairVol, 0, Number.MAX_VALUE)
  const varianceNotionalUsd = vegaNotional / (2 * strikeVol)
  const accruedVariance = share > 0 ? share * realisedVol ** 2 : 0
  const remainingVariance = share < 1 ? (1 - share) * fairVol ** 2 : 0
  const strikeVariance = strikeVol ** 2
  const discountFactor = Math.exp(-rate * (maturity - elapsed))
  const mark = usd(varianceNotionalUsd * discountFactor * (accruedVariance + remainingVariance - strikeVariance))
  return { mark, varianceNotionalUsd, accruedVariance, remainingVariance, strikeVariance, discountFactor }
}
