import { type Usd, usd } from '../units.ts'

/** A variance swap seen from the buyer of variance. Vols are in vol points (20 is 20 %), variances in their square. */
export interface VarianceSwap {
  /** Vega notional: USD per vol point that realised vol ends above the strike, to first order; < 0 for a seller. */
  readonly vegaNotionalUsd: number
  /** K > 0, vol points. */
  readonly strikeVolPct: number
  /** T > 0: whole life from trade to settlement, years. */
  readonly maturity: number
}

/** Where a swap stands. */
export interface VarianceSwapState {
  /** t, 0 <= t <= T: years since the trade. */
  readonly elapsed: number
  /** Annualised vol realised over those t years, >= 0, vol points; not read at t = 0. */
  readonly realisedVolPct: number
  /** Kvar: fair vol of the remaining T - t years, >= 0, vol points (100 sqrt of `fairVariance`); not read at t = T. */
  readonly fairVolPct: number
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
 * Mark of a variance swap in USD.
 *   mark = N_var e^(-r(T-t)) [ (t/T) RV + ((T-t)/T) Kvar^2 - K^2 ],  N_var = N_vega / (2K)
 * Limits: at t = 0 and Kvar = K it is 0; at t = T it is the settlement N_var (RV - K^2), undiscounted.
 * @throws RangeError naming the parameter on NaN or a value outside its domain
 * Source: Demeterfi, Derman, Kamal and Zou (1999), "More Than You Ever Wanted to Know About Volatility Swaps"
 */
export function varianceSwapMark(swap: VarianceSwap, state: VarianceSwapState): VarianceSwapMark {
  const { vegaNotionalUsd, strikeVolPct, maturity } = swap
  const { elapsed, realisedVolPct, fairVolPct, rate } = state
  assertRange('vegaNotionalUsd', vegaNotionalUsd, -Number.MAX_VALUE, Number.MAX_VALUE)
  assertRange('strikeVolPct', strikeVolPct, Number.MIN_VALUE, Number.MAX_VALUE)
  assertRange('maturity', maturity, Number.MIN_VALUE, Number.MAX_VALUE)
  assertRange('elapsed', elapsed, 0, maturity)
  assertRange('rate', rate, -Number.MAX_VALUE, Number.MAX_VALUE)
  const share = elapsed / maturity
  if (share > 0) assertRange('realisedVolPct', realisedVolPct, 0, Number.MAX_VALUE)
  if (share < 1) assertRange('fairVolPct', fairVolPct, 0, Number.MAX_VALUE)
  const varianceNotionalUsd = vegaNotionalUsd / (2 * strikeVolPct)
  const accruedVariance = share > 0 ? share * realisedVolPct ** 2 : 0
  const remainingVariance = share < 1 ? (1 - share) * fairVolPct ** 2 : 0
  const strikeVariance = strikeVolPct ** 2
  const discountFactor = Math.exp(-rate * (maturity - elapsed))
  const mark = usd(varianceNotionalUsd * discountFactor * (accruedVariance + remainingVariance - strikeVariance))
  return { mark, varianceNotionalUsd, accruedVariance, remainingVariance, strikeVariance, discountFactor }
}
