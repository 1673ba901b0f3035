import { type Clock, clockLater, clockTo, settlementMoment, type Timing } from '../market/calendar/clock.ts'
import { discountFactor, type MarketState, spxForward } from '../market/marketState.ts'
import { cumulativeVariance } from '../market/spxSurface.ts'
import type { VarianceSwap } from '../product/leg.ts'
import { DAYS_PER_YEAR } from '../units.ts'
import type { ContractQuote, Holding, HorizonValuer, Pricer, TimeDrift } from './pricer.ts'

/** Vol points squared in a variance of 1 (a volatility of 100 %). */
const POINTS_SQUARED = 1e4

/** Daily fixings a calendar day: trading days of a year over its days. */
const FIXINGS_PER_DAY = 252 / DAYS_PER_YEAR

/** N_var = N_vega / (2 K), USD per vol point squared. */
const varianceNotional = ({ vegaNotional, strikeVol }: VarianceSwap): number => vegaNotional / (2 * strikeVol)

/**
 * Fair variance of a settlement in vol points squared a year: W(e) / d, the surface's model-free variance over the
 * effective days to it, annualised on its calendar days (ACT/365). 0 once it has settled.
 */
export const fairVariance = (market: MarketState, clock: Clock): number =>
  clock.days > 0 ? cumulativeVariance(market, clock.effectiveDays) / clock.days : 0

/**
 * Variance in vol points squared x days that a straight path in log-spot realises, x its whole move:
 *   10^4 365 x^2 / n,  n = max(1, 252 h / 365) daily fixings over h days.
 * Ours, and the least any path between the same ends can realise: SPX standing still realises nothing, so that a long
 * swap pays its full implied variance for the days that pass (as a strip of options does), and a move at once is one
 * fixing. Days that swing up and down on the way would add to it.
 */
const realisedVariance = (move: number, elapsed: number): number =>
  (POINTS_SQUARED * DAYS_PER_YEAR * move * move) / Math.max(1, elapsed * FIXINGS_PER_DAY)

/**
 * After h of T days:  N_var e^(-r(T-h)) [ (realised + implied) / T - K^2 ],  both in vol points squared x days.
 * The swap starts with the horizon.
 */
function valuer(
  holdings: readonly Holding<VarianceSwap>[],
  clock: Clock,
  from: MarketState,
  days: number,
  timing: Timing,
): HorizonValuer {
  if (clock.days <= 0) return () => 0
  let notional = 0
  let strikeUsd = 0
  for (const { contract, quantity } of holdings) {
    const usdPerVariance = quantity * varianceNotional(contract)
    notional += usdPerVariance
    strikeUsd += usdPerVariance * contract.strikeVol * contract.strikeVol
  }
  const elapsed = Math.min(days, clock.days)
  const shareOfPath = days > 0 ? elapsed / days : 1
  const later = clockLater(clock, from.moment, elapsed, timing)
  const yearsLeft = later.days / DAYS_PER_YEAR
  return (end) => {
    const realised = realisedVariance(shareOfPath * Math.log(end.spot / from.spot), elapsed)
    const implied = cumulativeVariance(end, later.effectiveDays)
    return discountFactor(end, yearsLeft) * ((notional * (realised + implied)) / clock.days - strikeUsd)
  }
}

/**
 * Greeks of a swap that starts now, its own volatility the fair one. Its gamma is that of the realised variance of a
 * move at once, 2 x 10^4 365 / (d S^2) a unit of variance notional; it has no delta.
 */
function quote(contract: VarianceSwap, clock: Clock, market: MarketState): ContractQuote {
  const variance = fairVariance(market, clock)
  const vol = Math.sqrt(variance)
  const years = clock.days / DAYS_PER_YEAR
  const notional = clock.days > 0 ? discountFactor(market, years) * varianceNotional(contract) : 0
  const valueUsd = notional * (variance - contract.strikeVol * contract.strikeVol)
  return {
    price: vol,
    impliedVol: vol / 100,
    forward: spxForward(market, years),
    forwardDelta: 0,
    deltaUsd: 0,
    gammaUsd: clock.days > 0 ? (notional * 2 * POINTS_SQUARED * DAYS_PER_YEAR) / clock.days / market.spot ** 2 : 0,
    vegaUsd: 2 * notional * vol,
    vannaUsd: 0,
    volgaUsd: 2 * notional,
    charmUsd: 0,
    rhoUsd: (-years * valueUsd) / 100,
  }
}

function drift(contract: VarianceSwap, clock: Clock, market: MarketState, days: number): TimeDrift {
  if (clock.days <= 0) return { decay: 0, financing: 0 }
  const notional = varianceNotional(contract)
  const daysLeft = Math.max(0, clock.days - days)
  const now = fairVariance(market, clock)
  const decayed = (now * daysLeft) / clock.days
  const discount = discountFactor(market, clock.days / DAYS_PER_YEAR)
  const laterDiscount = discountFactor(market, daysLeft / DAYS_PER_YEAR)
  return {
    decay: notional * discount * (decayed - now),
    financing: notional * (laterDiscount - discount) * (decayed - contract.strikeVol * contract.strikeVol),
  }
}

/** Variance swap on SPX, priced off the surface's model-free variance W; `price` is its fair strike in vol points. */
export const varianceSwapPricer: Pricer<VarianceSwap> = {
  underlying: 'spx',
  clock: (contract, moment) => clockTo(moment, settlementMoment(contract.expiry, contract.settlement)),
  valuer,
  quote,
  drift,
}
