import type { Timing } from '../market/calendar/clock.ts'
import type { MarketState } from '../market/marketState.ts'
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
