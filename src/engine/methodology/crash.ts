import { bookValuer } from '../book/valueBook.ts'
import type { MarketState } from '../market/marketState.ts'
import { HorizonMarket } from '../market/shock.ts'
import { linkedVix } from '../market/spotVol.ts'
import type { Leg } from '../product/leg.ts'

/** Fall of SPX in the joint shock of BW-11 (stated). */
export const CRASH_MOVE = -0.2

/** The market after SPX falls by 20 % at once, VIX, curve, VVIX and surface following. */
export const crashMarket = (market: MarketState): MarketState =>
  new HorizonMarket(market, 0).retarget(market.spot * (1 + CRASH_MOVE), linkedVix(market.vix, CRASH_MOVE, 0))

/** What legs gain in the crash, USD; a loss is below 0. @param after  the market of `crashMarket` */
export function crashGain(legs: readonly Leg[], market: MarketState, after: MarketState): number {
  const value = bookValuer(legs, market, 0)
  return value(after) - value(market)
}
