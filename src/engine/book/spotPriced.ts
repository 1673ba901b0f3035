import { discountFactor, type MarketState } from '../market/marketState.ts'
import { black76Price } from '../pricing/black76Price.ts'
import { vixOptionPricer } from '../pricing/vixOption.ts'
import { describeContract } from '../product/describe.ts'
import type { Leg } from '../product/leg.ts'
import { DAYS_PER_YEAR } from '../units.ts'

/** A VIX option that the book holds, priced right, on its own future, and wrong, on spot VIX. Prices and levels in points. */
export interface SpotPricedOption {
  /** "VIX 24 call 2026-03-18". */
  readonly name: string
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
 * @returns one row for each different VIX option of the legs, in their order
 */
export function spotPricedOptions(legs: readonly Leg[], market: MarketState): SpotPricedOption[] {
  const rows = new Map<string, SpotPricedOption>()
  for (const { contract } of legs) {
    if (contract.kind !== 'vixOption') continue
    const name = describeContract(contract)
    const clock = vixOptionPricer.clock(contract, market.moment)
    const { price, forward, impliedVol } = vixOptionPricer.quote(contract, clock, market)
    const years = clock.days / DAYS_PER_YEAR
    const onSpot = black76Price(contract.right === 'call', market.vix, contract.strike, impliedVol ?? 0, years)
    const wrongPrice = discountFactor(market, years) * onSpot
    rows.set(name, { name, future: forward, spot: market.vix, price, wrongPrice })
  }
  return [...rows.values()]
}
