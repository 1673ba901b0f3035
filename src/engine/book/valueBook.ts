import type { Timing } from '../market/calendar/clock.ts'
import type { MarketState } from '../market/marketState.ts'
import { HorizonMarket } from '../market/shock.ts'
import type { HorizonValuer } from '../pricing/pricer.ts'
import { groupLegs } from '../pricing/registry.ts'
import type { Leg } from '../product/leg.ts'

/**
 * Prepares the value in USD of a set of legs at the end of a horizon, as a function of the end market.
 * @param from  the market the horizon starts in
 * @param days  its length in calendar days, >= 0; at 0 the end market is a shock at once
 * @param timing  how the SPX variance clock passes
 * The returned function expects end markets made for the same `from` and `days` (see HorizonMarket) and allocates nothing.
 */
export function bookValuer(
  legs: readonly Leg[],
  from: MarketState,
  days: number,
  timing: Timing = 'actual',
): HorizonValuer {
  const valuers = groupLegs(legs, from.moment).map(({ pricer, clock, holdings }) =>
    pricer.valuer(holdings, clock, from, days, timing),
  )
  return (end) => {
    let value = 0
    for (const valuer of valuers) value += valuer(end)
    return value
  }
}

/** Value of the legs in USD now. A VIX future is worth 0 on entry. */
export const bookValue = (legs: readonly Leg[], market: MarketState): number => bookValuer(legs, market, 0)(market)

/** When a move of the market ends, and how the smile goes along with SPX. */
export interface MoveEnd {
  /** Days from now, >= 0; 0 is at once. */
  readonly days: number
  /** 0 sticky moneyness .. 1 sticky strike. */
  readonly stickiness: number
}

/**
 * P&L in USD since now of legs that are held while SPX and VIX go to new levels (points, > 0). Legs that settle on the
 * way are cash at the level on the path.
 */
export function profitOfMove(legs: readonly Leg[], market: MarketState, { days, stickiness }: MoveEnd) {
  const end = new HorizonMarket(market, days, stickiness)
  const value = bookValuer(legs, market, days)
  const start = bookValue(legs, market)
  return (spot: number, vix: number): number => value(end.retarget(spot, vix)) - start
}
