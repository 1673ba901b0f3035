import type { Timing } from '../market/calendar/clock.ts'
import type { MarketState } from '../market/marketState.ts'
import { HorizonMarket } from '../market/shock.ts'
import type { TimeDrift } from '../pricing/pricer.ts'
import { groupLegs } from '../pricing/registry.ts'
import type { Leg } from '../product/leg.ts'
import { usd } from '../units.ts'
import type { ThetaParts } from './figures.ts'
import { bookValuer } from './valueBook.ts'

/** The stretch of time theta is taken over. */
export interface ThetaHorizon {
  readonly days: number
  readonly timing: Timing
}

/** Headline theta: one calendar day on the averaged clock. */
export const HEADLINE: ThetaHorizon = { days: 1, timing: 'averaged' }

/** Theta of a condor up to this (USD) is no decay that a hedge could take a share of. Ours: half a cent. */
export const NO_DECAY_USD = 0.005

/**
 * Theta of a set of legs in USD over a stretch of time (default: per calendar day): the book then, with SPX and VIX
 * unchanged and futures carried along the curve, less the book now.
 */
export function netTheta(legs: readonly Leg[], market: MarketState, { days, timing }: ThetaHorizon = HEADLINE): number {
  const later = new HorizonMarket(market, days).retarget(market.spot, market.vix)
  return bookValuer(legs, market, days, timing)(later) - bookValuer(legs, market, 0)(market)
}

/** The parts of theta that do not ride along curve and surface, USD: decay and financing. @param days  of the horizon */
export function thetaDrift(legs: readonly Leg[], market: MarketState, days: number): TimeDrift {
  let decay = 0
  let financing = 0
  for (const { pricer, clock, holdings } of groupLegs(legs, market.moment)) {
    for (const { contract, quantity } of holdings) {
      const drift = pricer.drift(contract, clock, market, days)
      decay += quantity * drift.decay
      financing += quantity * drift.financing
    }
  }
  return { decay, financing }
}

/**
 * Theta with the parts that add up to it: decay (closer to expiry, forward and vol fixed), financing (discounting,
 * forward drift, interest less fee) and roll (the rest: forwards and vols riding along curve and surface).
 */
export function thetaParts(legs: readonly Leg[], market: MarketState, horizon: ThetaHorizon = HEADLINE): ThetaParts {
  const total = netTheta(legs, market, horizon)
  const { decay, financing } = thetaDrift(legs, market, horizon.days)
  return { total: usd(total), decay: usd(decay), financing: usd(financing), roll: usd(total - decay - financing) }
}
