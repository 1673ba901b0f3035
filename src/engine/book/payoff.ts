import type { MarketState } from '../market/marketState.ts'
import { HorizonMarket } from '../market/shock.ts'
import { linkedVix } from '../market/spotVol.ts'
import type { Leg } from '../product/leg.ts'
import type { IronCondor } from '../product/structures.ts'
import { bookValue, bookValuer } from './valueBook.ts'

export interface PayoffCurves {
  readonly condor: Float64Array
  readonly hedge: Float64Array
  readonly net: Float64Array
}

/** P&L in USD since now against SPX at two dates; every array has the length of `spx`. */
export interface PayoffResult {
  readonly spx: Float64Array
  /** Days from now to the condor's expiry. */
  readonly expiryDays: number
  readonly today: PayoffCurves
  readonly expiry: PayoffCurves
  /** SPX levels where net P&L at expiry crosses zero, ascending. */
  readonly breakEvens: readonly number[]
}

/** Whether VIX moves with SPX along the axis by the spot-vol link, or is held. */
export type SpotVolMode = 'linked' | 'held'

const POINTS = 201
/** Room beyond the outer strikes, as a share of their distance (ours). */
const MARGIN_SHARE = 0.2
const EDGE_STEP = 50

/**
 * SPX levels of the payoff's axis: evenly from below the lower wing to above the upper one, spot included, with the
 * nearest point moved onto each strike so that no corner of the payoff is cut. Does not depend on VIX.
 */
export function payoffGrid(condor: IronCondor, spot: number): Float64Array {
  const longPut = condor.shortPut - condor.putWidth
  const longCall = condor.shortCall + condor.callWidth
  const low = Math.min(longPut, spot)
  const high = Math.max(longCall, spot)
  const margin = MARGIN_SHARE * (high - low)
  const from = Math.max(1, EDGE_STEP * Math.floor((low - margin) / EDGE_STEP))
  const to = EDGE_STEP * Math.ceil((high + margin) / EDGE_STEP)
  const step = (to - from) / (POINTS - 1)
  const grid = Float64Array.from({ length: POINTS }, (_, i) => from + i * step)
  for (const strike of [longPut, condor.shortPut, condor.shortCall, longCall]) {
    grid[Math.round((strike - from) / step)] = strike
  }
  return grid.sort()
}

/** P&L of a set of legs over the grid, `days` from now. */
function profits(
  legs: readonly Leg[],
  market: MarketState,
  spx: Float64Array,
  days: number,
  mode: SpotVolMode,
): Float64Array {
  const value = bookValuer(legs, market, days)
  const start = bookValue(legs, market)
  const end = new HorizonMarket(market, days)
  return spx.map((level) => {
    const vix = mode === 'linked' ? linkedVix(market.vix, level / market.spot - 1, days) : market.vix
    return value(end.retarget(level, vix)) - start
  })
}

function curvesAt(
  condor: readonly Leg[],
  hedge: readonly Leg[],
  market: MarketState,
  spx: Float64Array,
  days: number,
  mode: SpotVolMode,
): PayoffCurves {
  const ofCondor = profits(condor, market, spx, days, mode)
  const ofHedge = profits(hedge, market, spx, days, mode)
  return { condor: ofCondor, hedge: ofHedge, net: ofCondor.map((profit, i) => profit + ofHedge[i]) }
}

/** Where a curve crosses zero, by straight lines between its points. */
export function zeroCrossings(x: Float64Array, y: Float64Array): number[] {
  const crossings: number[] = []
  for (let i = 1; i < x.length; i++) {
    const [before, after] = [y[i - 1], y[i]]
    if (before < 0 !== after < 0) crossings.push(x[i - 1] + ((x[i] - x[i - 1]) * before) / (before - after))
  }
  return crossings
}

/**
 * Profit and loss of condor, hedge and net against SPX, today and at the condor's expiry, in USD since now.
 * Hedge legs that settle before expiry are cash at the level on the path.
 */
export function payoff(
  condor: IronCondor,
  condorLegs: readonly Leg[],
  hedgeLegs: readonly Leg[],
  market: MarketState,
  expiryDays: number,
  mode: SpotVolMode,
): PayoffResult {
  const spx = payoffGrid(condor, market.spot)
  const expiry = curvesAt(condorLegs, hedgeLegs, market, spx, expiryDays, mode)
  return {
    spx,
    expiryDays,
    today: curvesAt(condorLegs, hedgeLegs, market, spx, 0, mode),
    expiry,
    breakEvens: zeroCrossings(spx, expiry.net),
  }
}
