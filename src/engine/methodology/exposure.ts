import { shortStrikeDeltas } from '../book/condorFigures.ts'
import { oneFactorVega } from '../book/oneFactorVega.ts'
import { bookValue } from '../book/valueBook.ts'
import type { MarketState } from '../market/marketState.ts'
import { curveBeta } from '../market/vixCurve.ts'
import { pricerOf } from '../pricing/registry.ts'
import { type IronCondor, ironCondorLegs } from '../product/condor.ts'
import type { Leg } from '../product/leg.ts'
import { SPX_MULTIPLIER } from '../product/spxStructures.ts'

/** What the percentages of the rules are taken of. */
export type NotionalBasis = 'delta' | 'underlying' | 'stated'
/** How the size of a hedge leg is measured against its target. */
export type ExposureBasis = 'contract' | 'delta' | 'premium' | 'vega' | 'contracts'

/** Shares of an ETP that count as one contract (ours). */
export const SHARES_PER_CONTRACT = 100

/**
 * The condor's notional in USD.
 *   delta: (|short put delta| + |short call delta|) S 100 N (ours, default) · underlying: S 100 N · stated: as typed
 */
export function condorNotional(
  condor: IronCondor,
  market: MarketState,
  basis: NotionalBasis,
  statedUsd: number,
): number {
  if (basis === 'stated') return statedUsd
  const underlying = market.spot * SPX_MULTIPLIER * condor.contracts
  if (basis === 'underlying') return underlying
  const [put, call] = shortStrikeDeltas(condor, market)
  return (Math.abs(put) + Math.abs(call)) * underlying
}

/**
 * The measure of the condor that a rule's percentage is taken of, in the unit of the exposure basis: notional USD
 * for contract, delta and premium; its absolute one-factor vega for vega; its contracts for contracts (the last two
 * are ours: a percentage of dollars cannot be compared with dollars per VIX point, nor with a count).
 */
export function condorMeasure(
  condor: IronCondor,
  market: MarketState,
  exposure: ExposureBasis,
  notional: NotionalBasis,
  statedUsd: number,
): number {
  if (exposure === 'contracts') return condor.contracts
  if (exposure === 'vega') return Math.abs(oneFactorVega(ironCondorLegs(condor), market))
  return condorNotional(condor, market, notional, statedUsd)
}

/**
 * USD of VIX futures of the leg's own settlement that move as it does per VIX point (ours):
 *   |one-factor vega| / beta(T) x C(T)
 */
function vixEquivalent(leg: Leg, days: number, market: MarketState): number {
  const beta = curveBeta(days, market.dynamics.response)
  return (Math.abs(oneFactorVega([leg], market)) / beta) * market.curve.level(days)
}

/**
 * USD a leg stands for: its own future x multiplier, for an ETP leverage x value of the shares, for a product on SPX
 * its VIX-equivalent; times |delta to its future| on the delta basis.
 */
function legNotional(leg: Leg, market: MarketState, basis: 'contract' | 'delta'): number {
  const { contract, quantity } = leg
  const pricer = pricerOf(contract)
  const clock = pricer.clock(contract, market.moment)
  const { forward, forwardDelta } = pricer.quote(contract, clock, market)
  switch (contract.kind) {
    case 'vixOption':
    case 'vixFuture':
      return quantity * contract.multiplier * forward * (basis === 'delta' ? Math.abs(forwardDelta) : 1)
    case 'volatilityEtp':
      return quantity * contract.leverage * forward
    default:
      return vixEquivalent(leg, clock.days, market)
  }
}

/** A premium below this many USD is rounding: what is entered at its fair price costs nothing. */
const NO_PREMIUM = 0.005

/**
 * Exposure of one unit of a hedge.
 *   contract: own future x multiplier, long legs only · delta: the same x |delta to its future|, long legs only;
 *   for SPX options and variance swaps both are |one-factor vega| / beta(T) x C(T)
 *   premium: cost in USD · vega: one-factor vega, signed: what loses when VIX rises is no hedge · contracts: long legs counted (100 ETP shares are one)
 */
export function unitExposure(legs: readonly Leg[], market: MarketState, basis: ExposureBasis): number {
  if (basis === 'premium') {
    const cost = bookValue(legs, market)
    return Math.abs(cost) < NO_PREMIUM ? 0 : cost
  }
  if (basis === 'vega') return oneFactorVega(legs, market)
  let exposure = 0
  for (const leg of legs) {
    const { contract, quantity } = leg
    if (quantity <= 0) continue
    if (basis === 'contracts') exposure += contract.kind === 'volatilityEtp' ? quantity / SHARES_PER_CONTRACT : quantity
    else exposure += legNotional(leg, market, basis)
  }
  return exposure
}

export const exposureUnit = (basis: ExposureBasis): 'USD' | 'USD per VIX point' | 'contracts' =>
  basis === 'vega' ? 'USD per VIX point' : basis === 'contracts' ? 'contracts' : 'USD'
