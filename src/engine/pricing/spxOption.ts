import { type Clock, clockLater, clockTo, settlementMoment, type Timing } from '../market/calendar/clock.ts'
import { discountFactor, type MarketState, spxForward } from '../market/marketState.ts'
import { emptySlice, fillSpxSlice, sliceVol } from '../market/spxSurface.ts'
import type { SpxOption } from '../product/leg.ts'
import { DAYS_PER_YEAR } from '../units.ts'
import { black76, black76Price } from './black76.ts'
import { intrinsicValue } from './intrinsic.ts'
import type { ContractQuote, Holding, HorizonValuer, Pricer, TimeDrift } from './pricer.ts'

function valuer(
  holdings: readonly Holding<SpxOption>[],
  clock: Clock,
  from: MarketState,
  days: number,
  timing: Timing,
): HorizonValuer {
  if (days >= clock.days && days > 0) {
    const share = clock.days / days
    return (end) => {
      const level = from.spot * (end.spot / from.spot) ** share
      let value = 0
      for (const { contract, quantity } of holdings) {
        value += quantity * contract.multiplier * intrinsicValue(contract.right === 'call', level, contract.strike)
      }
      return value
    }
  }
  const later = clockLater(clock, from.moment, days, timing)
  const slice = emptySlice()
  return (end) => {
    fillSpxSlice(slice, end, later)
    let value = 0
    for (const { contract, quantity } of holdings) {
      const vol = sliceVol(slice, contract.strike)
      const price = black76Price(contract.right === 'call', slice.forward, contract.strike, vol, slice.years)
      value += quantity * contract.multiplier * slice.discount * price
    }
    return value
  }
}

function quote(contract: SpxOption, clock: Clock, market: MarketState): ContractQuote {
  const { forward, discount, years, ...slice } = fillSpxSlice(emptySlice(), market, clock)
  const vol = sliceVol({ forward, discount, years, ...slice }, contract.strike)
  const undiscounted = black76(contract.right, forward, contract.strike, vol, years)
  const price = discount * undiscounted.price
  // dF/dS = F/S, so a spot delta is e^(-qT) times the forward delta.
  const growth = forward / market.spot
  const carry = market.rate - market.dividendYield
  const usd = contract.multiplier * discount
  const driftOfDelta = undiscounted.charm - undiscounted.gamma * forward * carry
  return {
    price,
    impliedVol: vol,
    forward,
    forwardDelta: undiscounted.delta,
    deltaUsd: usd * growth * undiscounted.delta,
    gammaUsd: usd * growth * growth * undiscounted.gamma,
    vegaUsd: (usd * undiscounted.vega) / 100,
    vannaUsd: (usd * growth * undiscounted.vanna) / 100,
    volgaUsd: (usd * undiscounted.volga) / 1e4,
    charmUsd: (usd * growth * (driftOfDelta + market.dividendYield * undiscounted.delta)) / DAYS_PER_YEAR,
    rhoUsd: (contract.multiplier * years * (discount * forward * undiscounted.delta - price)) / 100,
  }
}

function drift(contract: SpxOption, clock: Clock, market: MarketState, days: number): TimeDrift {
  const now = fillSpxSlice(emptySlice(), market, clock)
  const laterYears = Math.max(0, clock.days - days) / DAYS_PER_YEAR
  const laterForward = spxForward(market, laterYears)
  const isCall = contract.right === 'call'
  const vol = sliceVol(now, contract.strike)
  const start = black76Price(isCall, now.forward, contract.strike, vol, now.years)
  const decayed = black76Price(isCall, now.forward, contract.strike, vol, laterYears)
  const financed = black76Price(isCall, laterForward, contract.strike, vol, laterYears)
  return {
    decay: contract.multiplier * now.discount * (decayed - start),
    financing: contract.multiplier * (discountFactor(market, laterYears) * financed - now.discount * decayed),
  }
}

/** SPX option: Black-76 on the SPX forward with the surface's volatility, discounted at the market rate. */
export const spxOptionPricer: Pricer<SpxOption> = {
  underlying: 'spx',
  clock: (contract, moment) => clockTo(moment, settlementMoment(contract.expiry, contract.settlement)),
  valuer,
  quote,
  drift,
}
