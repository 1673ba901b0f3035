import { discountFactor, type MarketState } from '../market/marketState.ts'
import { black76Price } from '../pricing/black76Price.ts'
import { vixOptionPricer } from '../pricing/vixOption.ts'
import { describeContract } from '../product/describe.ts'
import type { LayerId, Leg } from '../product/leg.ts'
import { DAYS_PER_YEAR } from '../units.ts'

/** A VIX option of the book priced right, on its own future, and wrong, on spot VIX. Prices and levels in points. */
export interface SpotPricedLeg {
  readonly layer: LayerId
  /** "VIX 24 call 2026-03-18". */
  readonly name: string
  readonly quantity: number
  /** The VIX future of the option's own settlement date: its forward. */
  readonly future: number
  readonly spot: number
  readonly price: number
  readonly wrongPrice: number
}

/**
 * What taking spot VIX for the forward makes of each VIX option of a book. Spot VIX cannot be held, so it is no forward:
 *   right  P = e^(-rT) Black76(F, K, sigma, T),  F the VIX future of the same settlement date
 *   wrong  P = e^(-rT) Black76(V, K, sigma, T),  V spot VIX, everything else the same
 * @returns one row per leg that is a VIX option, in the order of `legs`
 */
export function spotPricedLegs(legs: readonly Leg[], market: MarketState): SpotPricedLeg[] {
  return legs.flatMap(({ layer, contract, quantity }) => {
    if (contract.kind !== 'vixOption') return []
    const clock = vixOptionPricer.clock(contract, market.moment)
    const { price, forward, impliedVol } = vixOptionPricer.quote(contract, clock, market)
    const years = clock.days / DAYS_PER_YEAR
    const onSpot = black76Price(contract.right === 'call', market.vix, contract.strike, impliedVol ?? 0, years)
    return {
      layer,
      name: describeContract(contract),
      quantity,
      future: forward,
      spot: market.vix,
      price,
      wrongPrice: discountFactor(market, years) * onSpot,
    }
  })
}
