import type { MarketState } from '../market/marketState.ts'
import { HorizonMarket } from '../market/shock.ts'
import { groupLegs } from '../pricing/registry.ts'
import type { Leg } from '../product/leg.ts'
import { usd } from '../units.ts'
import type { ThetaParts } from './figures.ts'
import { bookValuer } from './valueBook.ts'

/**
 * Net theta in USD per calendar day: the book one day later (SPX and VIX unchanged, futures rolling down the curve)
 * less the book now, on the averaged clock.
 */
export function netTheta(legs: readonly Leg[], market: MarketState): number {
  const later = new HorizonMarket(market, 1).retarget(market.spot, market.vix)
  return bookValuer(legs, market, 1)(later) - bookValuer(legs, market, 0)(market)
}

/**
 * Theta with the parts that add up to it: decay (one day closer to expiry, forward and vol fixed), financing
 * (discounting, forward drift, interest less fee) and roll (the rest: forwards and vols riding along curve and surface).
 */
export function thetaParts(legs: readonly Leg[], market: MarketState): ThetaParts {
  const total = netTheta(legs, market)
  let decay = 0
  let financing = 0
  for (const { pricer, clock, holdings } of groupLegs(legs, market.moment)) {
    for (const { contract, quantity } of holdings) {
      const drift = pricer.drift(contract, clock, market)
      decay += quantity * drift.decay
      financing += quantity * drift.financing
    }
  }
  return { total: usd(total), decay: usd(decay), financing: usd(financing), roll: usd(total - decay - financing) }
}
