import { DAYS_PER_YEAR, type VixPoints, vixPoints } from '../units.ts'
import type { StripQuote } from './varianceStrip.ts'

const MINUTES_PER_DAY = 24 * 60
/** N365, Cboe's year: 525 600 minutes. */
export const MINUTES_PER_YEAR = DAYS_PER_YEAR * MINUTES_PER_DAY
/** N30, the horizon of the VIX: 43 200 minutes. */
const VIX_MINUTES = 30 * MINUTES_PER_DAY
const POINTS_PER_UNIT = 100

/** Fair variance of one expiry, annual, decimal, and the minutes to its settlement. */
export interface VarianceTenor {
  readonly variance: number
  readonly minutes: number
}

/**
 * Forward by put-call parity at the strike where call and put are closest, points.
 *   F = K + e^(rT) (C - P)
 * @param quotes  premiums in points, at least one strike with both finite
 * @param rate    r, continuously compounded, decimal
 * @param years   T >= 0, ACT/365
 * @throws RangeError if no strike has both premiums
 * Source: Cboe, "Cboe Volatility Index Methodology" (version 6.0, 2026-02-26)
 */
export function forwardFromParity(quotes: readonly StripQuote[], rate: number, years: number): number {
  const paired = quotes.filter(({ put, call }) => Number.isFinite(call - put))
  const [first, ...others] = paired
  if (first === undefined) throw new RangeError('quotes must hold a strike with both premiums, got none')
  const gap = ({ put, call }: StripQuote) => Math.abs(call - put)
  const closest = others.reduce((best, quote) => (gap(quote) < gap(best) ? quote : best), first)
  return closest.strike + Math.exp(rate * years) * (closest.call - closest.put)
}

/**
 * VIX from the fair variances of the two expiries around 30 days: total variance is interpolated linearly in minutes.
 *   VIX = 100 sqrt( [ T1 s1 (N2 - N30) / (N2 - N1) + T2 s2 (N30 - N1) / (N2 - N1) ] N365 / N30 )
 * with s the annual variances, N minutes and T = N / N365.
 * @param near  the expiry at or before the horizon: variance >= 0, minutes > 0
 * @param next  the expiry after `near`, at or after the horizon
 * @returns VIX points (17.44, not 0.1744); an expiry exactly at the horizon is the VIX alone
 * @throws RangeError on a negative variance or expiries that do not surround the horizon: it never extrapolates
 * Source: Cboe, "Cboe Volatility Index Methodology" (version 6.0, 2026-02-26)
 */
export function vixFromVariance(near: VarianceTenor, next: VarianceTenor): VixPoints {
  for (const { variance } of [near, next]) {
    if (!(variance >= 0 && variance < Infinity)) {
      throw new RangeError(`variance must be finite and >= 0, got ${variance}`)
    }
  }
  if (!(near.minutes > 0 && near.minutes <= VIX_MINUTES)) {
    throw new RangeError(`near.minutes must be above 0 and at most ${VIX_MINUTES}, got ${near.minutes}`)
  }
  if (!(next.minutes > near.minutes && next.minutes >= VIX_MINUTES && next.minutes < Infinity)) {
    throw new RangeError(`next.minutes must be above near.minutes and at least ${VIX_MINUTES}, got ${next.minutes}`)
  }
  const weight = (next.minutes - VIX_MINUTES) / (next.minutes - near.minutes)
  const total = near.minutes * near.variance * weight + next.minutes * next.variance * (1 - weight)
  return vixPoints(POINTS_PER_UNIT * Math.sqrt(total / VIX_MINUTES))
}
