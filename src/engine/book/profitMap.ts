import type { MarketState } from '../market/marketState.ts'
import { pricerOf } from '../pricing/registry.ts'
import type { Leg } from '../product/leg.ts'
import { type MoveEnd, profitOfMove } from './valueBook.ts'

/** A pair of SPX and VIX, points, and what the book makes of going there, USD. */
export interface MapPoint {
  readonly spot: number
  readonly vix: number
  readonly condor: number
  readonly hedge: number
  readonly net: number
}

/** P&L in USD since now against SPX and VIX together: SPX at place i, VIX at place j stands at j x spx.length + i. */
export interface MapResult {
  /** Moves of SPX in percent, ascending, and the levels they lead to. */
  readonly movesPct: Float64Array
  readonly spx: Float64Array
  readonly vix: Float64Array
  /** Days from now to the what-if's day. */
  readonly days: number
  readonly condor: Float64Array
  readonly hedge: Float64Array
  readonly net: Float64Array
  /** VIX that goes with each move by the what-if's rule, and net P&L there; as long as `spx`. */
  readonly path: { readonly vix: Float64Array; readonly net: Float64Array }
  readonly now: { readonly spot: number; readonly vix: number }
  readonly whatIf: MapPoint
}

/**
 * P&L in USD since now of legs at every pair of levels (points), row by row of VIX: what SPX at place i and VIX at place
 * j make of them stands at j x spx.length + i. Contracts on VIX do not read SPX: they are priced once a row, and only
 * those on SPX in every cell.
 */
export function profitMap(
  legs: readonly Leg[],
  market: MarketState,
  spx: Float64Array,
  vix: Float64Array,
  move: MoveEnd,
): Float64Array {
  const on = (underlying: 'spx' | 'vix') => legs.filter(({ contract }) => pricerOf(contract).underlying === underlying)
  const ofSpx = profitOfMove(on('spx'), market, move)
  const ofVix = profitOfMove(on('vix'), market, move)
  const profit = new Float64Array(spx.length * vix.length)
  let cell = 0
  for (const level of vix) {
    const ofRow = ofVix(market.spot, level)
    for (const spot of spx) profit[cell++] = ofSpx(spot, level) + ofRow
  }
  return profit
}
