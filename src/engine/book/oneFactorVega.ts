import type { MarketState } from '../market/marketState.ts'
import { shockVix } from '../market/shock.ts'
import type { Leg } from '../product/leg.ts'
import { type Usd, usd } from '../units.ts'
import { bookValuer } from './valueBook.ts'

/** Half the VIX bump, points. */
export const HALF_BUMP = 0.5

/**
 * USD per +1 VIX point with everything following: curve by beta, SPX surface and VVIX by the market model.
 *   value(V + 0.5) - value(V - 0.5), full reprice, SPX unchanged.
 */
export function oneFactorVega(legs: readonly Leg[], market: MarketState): Usd {
  const value = bookValuer(legs, market, 0)
  const up = value(shockVix(market, market.vix + HALF_BUMP))
  const down = value(shockVix(market, market.vix - HALF_BUMP))
  return usd((up - down) / (2 * HALF_BUMP))
}
