import { strikeForDelta } from '../../book/strikeForDelta.ts'
import { clockTo, settlementMoment } from '../../market/calendar/clock.ts'
import type { MarketState } from '../../market/marketState.ts'
import { CONDOR_SETTLEMENT } from '../../product/condor.ts'

/** Delta of the call that shows what a distance means on the skew of SPX. */
const EXAMPLE_DELTA = 0.1

/** Strike in points of the 10-delta call that settles with a condor. @param expiry  ISO date */
export function exampleCallStrike(expiry: string, market: MarketState): number {
  const clock = clockTo(market.moment, settlementMoment(expiry, CONDOR_SETTLEMENT))
  return strikeForDelta(market, clock, 'call', EXAMPLE_DELTA)
}
