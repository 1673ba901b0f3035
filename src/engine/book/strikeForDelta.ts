import type { Clock } from '../market/calendar/clock.ts'
import type { MarketState } from '../market/marketState.ts'
import { emptySlice, fillSpxSlice, sliceAtmVol, sliceVol } from '../market/spxSurface.ts'
import { black76 } from '../pricing/black76.ts'
import type { Right } from '../product/leg.ts'

/** How far from the forward strikes are looked for, in at-the-money standard deviations. */
const SEARCH_DEVIATIONS = 8
/** Width in log-strike the search ends at: a ten-thousandth of a point of SPX. */
const SEARCH_WIDTH = 1e-8

/**
 * Strike in points at which an SPX option has a given absolute spot delta, on the surface and out of the money.
 * @param delta  0 < delta < 0.5
 * Limits: at T = 0 the spot itself; beyond the search range its end (8 standard deviations).
 * @throws RangeError when delta is outside (0, 0.5)
 */
export function strikeForDelta(market: MarketState, clock: Clock, right: Right, delta: number): number {
  if (!(delta > 0 && delta < 0.5)) throw new RangeError(`delta must lie between 0 and 0.5, got ${delta}`)
  const slice = fillSpxSlice(emptySlice(), market, clock)
  const deviation = sliceAtmVol(slice) * Math.sqrt(slice.years)
  if (deviation === 0) return market.spot
  const toSpot = (slice.discount * slice.forward) / market.spot
  const side = right === 'call' ? 1 : -1
  const deltaAt = (distance: number) => {
    const strike = slice.forward * Math.exp(side * distance)
    return toSpot * Math.abs(black76(right, slice.forward, strike, sliceVol(slice, strike), slice.years).delta)
  }
  // Deltas fall with the distance from the forward, so halving finds the one crossing.
  let near = 0
  let far = SEARCH_DEVIATIONS * deviation
  while (far - near > SEARCH_WIDTH) {
    const middle = (near + far) / 2
    if (deltaAt(middle) > delta) near = middle
    else far = middle
  }
  return slice.forward * Math.exp((side * (near + far)) / 2)
}
