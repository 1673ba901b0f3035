import type { MarketState } from '../market/marketState.ts'
import { HorizonMarket } from '../market/shock.ts'
import type { Leg } from '../product/leg.ts'
import { profitOfMove } from './valueBook.ts'

/** P&L in USD since now against spot VIX, SPX unmoved; every array as long as the VIX levels. */
export interface VixProfit {
  readonly condor: Float64Array
  readonly hedge: Float64Array
  readonly net: Float64Array
}

/**
 * P&L of the held book if VIX goes to each level, SPX unmoved, `days` from now (0: at once).
 * @param vix  levels in points, > 0
 */
export function profitAgainstVix(
  condor: readonly Leg[],
  hedge: readonly Leg[],
  market: MarketState,
  vix: Float64Array,
  days: number,
): VixProfit {
  const profit = (legs: readonly Leg[]) => {
    const profitAt = profitOfMove(legs, market, { days, stickiness: 0 })
    return vix.map((level) => profitAt(market.spot, level))
  }
  const ofCondor = profit(condor)
  const ofHedge = profit(hedge)
  return { condor: ofCondor, hedge: ofHedge, net: ofCondor.map((value, i) => value + ofHedge[i]) }
}

/** The VIX futures curve against days to settlement: now, after a VIX shock at once, and at a later day. */
export interface CurveProfile {
  readonly days: Float64Array
  readonly now: Float64Array
  readonly shocked: Float64Array
  readonly later: Float64Array
}

/** One level a day, so that corners at settlements are kept to half a day. */
const CURVE_STEP = 1

/** @param to  last tenor, days  @param vix  shocked level, points  @param elapsed  days to the later curve */
export function curveProfile(market: MarketState, to: number, vix: number, elapsed: number): CurveProfile {
  const days = Float64Array.from({ length: Math.floor(to / CURVE_STEP) + 1 }, (_, i) => i * CURVE_STEP)
  const shocked = new HorizonMarket(market, 0).retarget(market.spot, vix)
  const later = new HorizonMarket(market, elapsed).retarget(market.spot, vix)
  return {
    days,
    now: days.map((at) => market.curve.level(at)),
    shocked: days.map((at) => shocked.curve.level(at)),
    later: days.map((at) => later.curve.level(at)),
  }
}
