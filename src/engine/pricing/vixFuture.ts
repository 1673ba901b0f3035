import { type Clock, clockTo, settlementMoment } from '../market/calendar/clock.ts'
import type { MarketState } from '../market/marketState.ts'
import type { VixFuture } from '../product/leg.ts'
import type { ContractQuote, Holding, HorizonValuer, Pricer } from './pricer.ts'
import { vixOnPath } from './vixOnPath.ts'

/**
 * Value is the gain since `from`: a future costs nothing to enter, so it is worth 0 at the start of a horizon and
 * multiplier x (level - entry level) at its end.
 */
function valuer(holdings: readonly Holding<VixFuture>[], clock: Clock, from: MarketState, days: number): HorizonValuer {
  const entry = from.curve.level(clock.days)
  let usdPerPoint = 0
  for (const { contract, quantity } of holdings) usdPerPoint += quantity * contract.multiplier
  if (days >= clock.days && days > 0) {
    return (end) => usdPerPoint * (vixOnPath(from, end, clock.days / days) - entry)
  }
  const daysLeft = clock.days - days
  return (end) => usdPerPoint * (end.curve.level(daysLeft) - entry)
}

function quote(contract: VixFuture, clock: Clock, market: MarketState): ContractQuote {
  const price = market.curve.level(clock.days)
  return {
    price,
    impliedVol: null,
    forward: price,
    forwardDelta: 1,
    deltaUsd: contract.multiplier,
    gammaUsd: 0,
    vegaUsd: 0,
    vannaUsd: 0,
    volgaUsd: 0,
    charmUsd: 0,
    rhoUsd: 0,
  }
}

/** VIX future: marked on the curve at its days to settlement; all of its theta is roll. */
export const vixFuturePricer: Pricer<VixFuture> = {
  underlying: 'vix',
  clock: (contract, moment) => clockTo(moment, settlementMoment(contract.expiry, 'AM')),
  valuer,
  quote,
  drift: () => ({ decay: 0, financing: 0 }),
}
