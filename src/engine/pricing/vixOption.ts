import { type Clock, clockTo, settlementMoment } from '../market/calendar/clock.ts'
import { discountFactor, type MarketState } from '../market/marketState.ts'
import { vixOptionVol } from '../market/vixOptionSurface.ts'
import type { VixOption } from '../product/leg.ts'
import { DAYS_PER_YEAR } from '../units.ts'
import { black76, black76Price } from './black76.ts'
import { intrinsicValue } from './intrinsic.ts'
import type { ContractQuote, Holding, HorizonValuer, Pricer, TimeDrift } from './pricer.ts'
import { vixOnPath } from './vixOnPath.ts'

function valuer(holdings: readonly Holding<VixOption>[], clock: Clock, from: MarketState, days: number): HorizonValuer {
  if (days >= clock.days && days > 0) {
    return (end) => {
      const level = vixOnPath(from, end, clock.days / days)
      let value = 0
      for (const { contract, quantity } of holdings) {
        value += quantity * contract.multiplier * intrinsicValue(contract.right === 'call', level, contract.strike)
      }
      return value
    }
  }
  const daysLeft = clock.days - days
  const years = daysLeft / DAYS_PER_YEAR
  return (end) => {
    const future = end.curve.level(daysLeft)
    const discount = discountFactor(end, years)
    let value = 0
    for (const { contract, quantity } of holdings) {
      const vol = vixOptionVol(end, years, future, contract.strike)
      const price = black76Price(contract.right === 'call', future, contract.strike, vol, years)
      value += quantity * contract.multiplier * discount * price
    }
    return value
  }
}

function quote(contract: VixOption, clock: Clock, market: MarketState): ContractQuote {
  const years = clock.days / DAYS_PER_YEAR
  const future = market.curve.level(clock.days)
  const vol = years > 0 ? vixOptionVol(market, years, future, contract.strike) : 0
  const undiscounted = black76(contract.right, future, contract.strike, vol, years)
  const discount = discountFactor(market, years)
  const usd = contract.multiplier * discount
  return {
    price: discount * undiscounted.price,
    impliedVol: vol,
    forward: future,
    forwardDelta: undiscounted.delta,
    deltaUsd: usd * undiscounted.delta,
    gammaUsd: usd * undiscounted.gamma,
    vegaUsd: (usd * undiscounted.vega) / 100,
    vannaUsd: (usd * undiscounted.vanna) / 100,
    volgaUsd: (usd * undiscounted.volga) / 1e4,
    charmUsd: (usd * (undiscounted.charm + market.rate * undiscounted.delta)) / DAYS_PER_YEAR,
    rhoUsd: (-years * usd * undiscounted.price) / 100,
  }
}

function drift(contract: VixOption, clock: Clock, market: MarketState, days: number): TimeDrift {
  const years = clock.days / DAYS_PER_YEAR
  const laterYears = Math.max(0, clock.days - days) / DAYS_PER_YEAR
  const future = market.curve.level(clock.days)
  const isCall = contract.right === 'call'
  const vol = years > 0 ? vixOptionVol(market, years, future, contract.strike) : 0
  const start = black76Price(isCall, future, contract.strike, vol, years)
  const decayed = black76Price(isCall, future, contract.strike, vol, laterYears)
  const discount = discountFactor(market, years)
  return {
    decay: contract.multiplier * discount * (decayed - start),
    financing: contract.multiplier * (discountFactor(market, laterYears) - discount) * decayed,
  }
}

/** VIX option: Black-76 on the VIX future of the same settlement, never on spot VIX. */
export const vixOptionPricer: Pricer<VixOption> = {
  underlying: 'vix',
  clock: (contract, moment) => clockTo(moment, settlementMoment(contract.expiry, 'AM')),
  valuer,
  quote,
  drift,
}
