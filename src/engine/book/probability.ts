import type { SpxSlice } from '../market/spxSurface.ts'
import { sliceVol, sliceVolSlope } from '../market/spxSurface.ts'
import { normalCdf, normalPdf } from '../math/normal.ts'

/**
 * Risk-neutral probability that SPX settles above a level, skew included:
 *   P(S_T > K) = N(d2) - F n(d1) sqrt(T) d sigma/dK,  F n(d1) = K n(d2)
 * @param slice  the surface at the expiry  @param level  K in points; at or below 0 the answer is 1
 * @returns 0..1; at T = 0 whether the forward lies above the level (1 or 0)
 * Source: Breeden and Litzenberger (1978), as minus the strike derivative of the undiscounted call.
 */
export function probabilityAbove(slice: SpxSlice, level: number): number {
  if (level <= 0) return 1
  if (slice.years <= 0) return slice.forward > level ? 1 : 0
  const vol = sliceVol(slice, level)
  const deviation = vol * Math.sqrt(slice.years)
  const d2 = Math.log(slice.forward / level) / deviation - deviation / 2
  const skewTerm = level * normalPdf(d2) * Math.sqrt(slice.years) * sliceVolSlope(slice, level)
  return Math.min(1, Math.max(0, normalCdf(d2) - skewTerm))
}

/** Risk-neutral probability of settling between two levels, low <= high. */
export const probabilityBetween = (slice: SpxSlice, low: number, high: number): number =>
  Math.max(0, probabilityAbove(slice, low) - probabilityAbove(slice, high))
