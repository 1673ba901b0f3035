import { type Clock, clockTo, settlementMoment } from '../market/calendar/clock.ts'
import { discountFactor, type MarketState, spxForward } from '../market/marketState.ts'
import type { SpxForward } from '../product/leg.ts'
import { DAYS_PER_YEAR } from '../units.ts'
import type { ContractQuote, Holding, HorizonValuer, Pricer, TimeDrift } from './pricer.ts'

/** Value in points: e^(-rT) (F - K). */
const forwardValue = (market: MarketState, years: number, deliveryPrice: number): number =>
  discountFactor(market, years) * (spxForward(market, years) - deliveryPrice)

function valuer(
  holdings: readonly Holding<SpxForward>[],
  clock: Clock,
  from: MarketState,
  days: number,
): HorizonValuer {
  let usdPerPoint = 0
  let deliveryUsd = 0
  for (const { contract, quantity } of holdings) {
    usdPerPoint += quantity * contract.multiplier
    deliveryUsd += quantity * contract.multiplier * contract.deliveryPrice
  }
  if (days >= clock.days && days > 0) {
    const share = clock.days / days
    return (end) => usdPerPoint * from.spot * (end.spot / from.spot) ** share - deliveryUsd
  }
  const years = (clock.days - days) / DAYS_PER_YEAR
  return (end) => discountFactor(end, years) * (usdPerPoint * spxForward(end, years) - deliveryUsd)
}

function quote(contract: SpxForward, clock: Clock, market: MarketState): ContractQuote {
  const years = clock.days / DAYS_PER_YEAR
  const spotDelta = Math.exp(-market.dividendYield * years)
  const discountedDelivery = discountFactor(market, years) * contract.deliveryPrice
  return {
    price: forwardValue(market, years, contract.deliveryPrice),
    impliedVol: null,
    forward: spxForward(market, years),
    forwardDelta: 1,
    deltaUsd: contract.multiplier * spotDelta,
    gammaUsd: 0,
    vegaUsd: 0,
    vannaUsd: 0,
    volgaUsd: 0,
    charmUsd: (contract.multiplier * market.dividendYield * spotDelta) / DAYS_PER_YEAR,
    rhoUsd: (contract.multiplier * years * discountedDelivery) / 100,
  }
}

function drift(contract: SpxForward, clock: Clock, market: MarketState, days: number): TimeDrift {
  const now = forwardValue(market, clock.days / DAYS_PER_YEAR, contract.deliveryPrice)
  const later = forwardValue(market, Math.max(0, clock.days - days) / DAYS_PER_YEAR, contract.deliveryPrice)
  return { decay: 0, financing: contract.multiplier * (later - now) }
}

/** SPX forward: e^(-rT) (F - K) a point, volatility nowhere in it; all of its theta is financing. */
export const spxForwardPricer: Pricer<SpxForward> = {
  underlying: 'spx',
  clock: (contract, moment) => clockTo(moment, settlementMoment(contract.expiry, contract.settlement)),
  valuer,
  quote,
  drift,
}
