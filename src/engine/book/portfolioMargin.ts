import type { MarketState } from '../market/marketState.ts'
import { HorizonMarket } from '../market/shock.ts'
import { linkedVix } from '../market/spotVol.ts'
import type { Leg } from '../product/leg.ts'
import { type Usd, usd } from '../units.ts'
import { bookValue, bookValuer } from './valueBook.ts'

/** Moves of a broad index tested: ten equidistant points from -8 % to +6 % (OCC risk-based haircuts). */
const LOWEST_MOVE = -0.08
const HIGHEST_MOVE = 0.06
export const TESTED_MOVES = 10
/** Least requirement in USD for each contract (OCC risk-based haircuts). */
export const MINIMUM_PER_CONTRACT = 37.5

/** The relative move of SPX at a place among those tested, 0 the deepest fall. */
export const testedMove = (place: number): number =>
  LOWEST_MOVE + ((HIGHEST_MOVE - LOWEST_MOVE) * place) / (TESTED_MOVES - 1)

/**
 * Portfolio margin in USD: the worst loss of the legs over ten moves of SPX from -8 % to +6 % at once, VIX and surface
 * following by the spot-vol link (ours; the exchange's own volatility moves are not public in full), and at least
 * 37.50 USD for each contract.
 */
export function portfolioMargin(legs: readonly Leg[], market: MarketState): Usd {
  const start = bookValue(legs, market)
  const value = bookValuer(legs, market, 0)
  const end = new HorizonMarket(market, 0)
  let worst = 0
  let contracts = 0
  for (const { quantity } of legs) contracts += Math.abs(quantity)
  for (let i = 0; i < TESTED_MOVES; i++) {
    const move = testedMove(i)
    const moved = end.retarget(market.spot * (1 + move), linkedVix(market.vix, move, 0))
    worst = Math.max(worst, start - value(moved))
  }
  return usd(Math.max(worst, MINIMUM_PER_CONTRACT * contracts))
}
