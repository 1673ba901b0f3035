import type { MarketState } from '../market/marketState.ts'
import { linkedVix } from '../market/spotVol.ts'
import type { IsoDate } from '../units.ts'

/** The state marked as "entry", flat as in the parameter table; null where nothing is marked. */
export interface ReferenceInputs {
  readonly refDate: IsoDate
  readonly refSpx: number | null
  readonly refVix: number | null
  readonly refCurve30: number | null
  readonly refCurve60: number | null
  readonly refCurve90: number | null
  readonly refCurve120: number | null
  readonly refFrontSpread: number | null
  readonly refLowerBreakEven: number | null
  readonly refUpperBreakEven: number | null
  readonly refVolatilityUsd: number | null
}

/** Tenors in days at which the curve is compared with the one at entry (ours). */
export const REFERENCE_TENORS = [30, 60, 90, 120] as const

/** The marked state. A part that a link left out is null, and what needs it is not applicable. */
export interface Reference {
  readonly date: IsoDate
  readonly vix: number
  readonly spot: number | null
  /** Levels of the curve at `REFERENCE_TENORS`. */
  readonly curve: readonly (number | null)[]
  /** M1 - M2, points. */
  readonly frontSpread: number | null
  readonly lowerBreakEven: number | null
  readonly upperBreakEven: number | null
  /** Loss of one condor through volatility in a fall of SPX by 1 %, USD. */
  readonly volatilityUsd: number | null
}

/** The marked state, or null where no entry is marked. */
export function referenceOf(inputs: ReferenceInputs): Reference | null {
  if (inputs.refVix === null) return null
  return {
    date: inputs.refDate,
    vix: inputs.refVix,
    spot: inputs.refSpx,
    curve: [inputs.refCurve30, inputs.refCurve60, inputs.refCurve90, inputs.refCurve120],
    frontSpread: inputs.refFrontSpread,
    lowerBreakEven: inputs.refLowerBreakEven,
    upperBreakEven: inputs.refUpperBreakEven,
    volatilityUsd: inputs.refVolatilityUsd,
  }
}

/** Fall of SPX that the loss through volatility is taken for. */
const SMALL_FALL = -0.01

/**
 * Loss of one condor through volatility in a fall of SPX by 1 %, USD, >= 0 (RN-6, ours):
 *   |one-factor vega per condor| x linked rise of VIX
 * @param vegaUsd  one-factor vega of one condor, USD per VIX point
 */
export const volatilityLoss = (vegaUsd: number, market: MarketState): number =>
  Math.abs(vegaUsd) * (linkedVix(market.vix, SMALL_FALL, 0) - market.vix)
