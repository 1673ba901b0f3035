import { shortStrikeDeltas } from '../book/condorFigures.ts'
import { oneFactorVega } from '../book/oneFactorVega.ts'
import { bookValue } from '../book/valueBook.ts'
import type { MarketState } from '../market/marketState.ts'
import { pricerOf } from '../pricing/registry.ts'
import type { Contract, Leg } from '../product/leg.ts'
import { type IronCondor, ironCondorLegs, SPX_MULTIPLIER } from '../product/structures.ts'

/** What the percentages of the rules are taken of. */
export type NotionalBasis = 'delta' | 'underlying' | 'stated'
/** How the size of a hedge leg is measured against its target. */
export type ExposureBasis = 'contract' | 'delta' | 'premium' | 'vega' | 'contracts'

/** Shares of an ETP that count as one contract (ours). */
const SHARES_PER_CONTRACT = 100

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

/** USD a contract stands for on its own future; an ETP's is leverage x value of a share. */
function contractNotional(contract: Contract, forward: number): number {
  return contract.kind === 'volatilityEtp' ? contract.leverage * forward : forward * contract.multiplier
}

/**
 * Exposure of one unit of a hedge.
 *   contract: own future x multiplier, long legs only · delta: the same x |delta to its future|, long legs only
 *   premium: cost in USD · vega: |one-factor vega| · contracts: long legs counted (100 ETP shares are one)
 */
export function unitExposure(legs: readonly Leg[], market: MarketState, basis: ExposureBasis): number {
  if (basis === 'premium') return bookValue(legs, market)
  if (basis === 'vega') return Math.abs(oneFactorVega(legs, market))
  let exposure = 0
  for (const { contract, quantity } of legs) {
    if (quantity <= 0) continue
    if (basis === 'contracts') {
      exposure += contract.kind === 'volatilityEtp' ? quantity / SHARES_PER_CONTRACT : quantity
      continue
    }
    const pricer = pricerOf(contract)
    const { forward, forwardDelta } = pricer.quote(contract, pricer.clock(contract, market.moment), market)
    const notional = quantity * contractNotional(contract, forward)
    // An ETP's forward delta is its leverage, which its notional already holds.
    exposure += basis === 'delta' && contract.kind !== 'volatilityEtp' ? notional * Math.abs(forwardDelta) : notional
  }
  return exposure
}

export const exposureUnit = (basis: ExposureBasis): 'USD' | 'USD per VIX point' | 'contracts' =>
  basis === 'vega' ? 'USD per VIX point' : basis === 'contracts' ? 'contracts' : 'USD'
