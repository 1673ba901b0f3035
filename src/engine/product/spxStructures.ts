import type { IsoDate } from '../units.ts'
import type { LayerId, Leg, Right, SpxOption, SpxSeries } from './leg.ts'

/** USD a point of one SPX option (Cboe contract specification). */
export const SPX_MULTIPLIER = 100

/** XSP is a tenth of SPX, and its options pay 100 USD a point of XSP (Cboe contract specification). */
export const SPX_PER_XSP = 10
/** USD a point of SPX of one XSP option. */
export const XSP_MULTIPLIER = 100 / SPX_PER_XSP

/** @param strike  SPX points */
export const spxOption = (right: Right, strike: number, { expiry, settlement }: SpxSeries): SpxOption => ({
  kind: 'spxOption',
  right,
  strike,
  expiry,
  settlement,
  multiplier: SPX_MULTIPLIER,
})

/** An option on XSP; all its series are PM-settled. @param strike  XSP points, a tenth of SPX */
export const xspOption = (right: Right, strike: number, expiry: IsoDate): SpxOption => ({
  ...spxOption(right, strike * SPX_PER_XSP, { expiry, settlement: 'PM' }),
  multiplier: XSP_MULTIPLIER,
})

/** A long SPX put paid for in part by a short put at a lower strike. @throws RangeError when strikes do not fall */
export function spxPutSpreadLegs(layer: LayerId, long: number, short: number, series: SpxSeries, count: number): Leg[] {
  if (!(short < long)) throw new RangeError(`short strike ${short} must lie below long strike ${long}`)
  return [
    { layer, contract: spxOption('put', long, series), quantity: count },
    { layer, contract: spxOption('put', short, series), quantity: -count },
  ]
}

/**
 * Calendar or diagonal overlay of a condor: a long SPX option beyond the condor's expiry, whose short near leg is the
 * condor itself. At a short strike of the condor it is a calendar, at any other strike a diagonal.
 * @param option  the long option
 * @throws RangeError when it does not expire after the condor
 */
export function spxOverlayLegs(layer: LayerId, option: SpxOption, condorExpiry: IsoDate, count: number): Leg[] {
  if (!(condorExpiry < option.expiry)) {
    throw new RangeError(`overlay expiry ${option.expiry} must lie after the condor's ${condorExpiry}`)
  }
  return [{ layer, contract: option, quantity: count }]
}
