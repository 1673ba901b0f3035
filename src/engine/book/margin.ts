import type { MarketState } from '../market/marketState.ts'
import { intrinsicValue } from '../pricing/intrinsic.ts'
import { pricerOf } from '../pricing/registry.ts'
import type { Contract, Leg, SpxForward, SpxOption, VixOption } from '../product/leg.ts'
import { usd as asUsd, type Usd } from '../units.ts'
import { bookValue } from './valueBook.ts'

/** What brokers and exchanges set and change: all of it is the user's (ours, none of it is an exchange's figure). */
export interface MarginAssumptions {
  /** Deposit on a VIX future as a fraction of its price x multiplier. */
  readonly futureShare: number
  /** Deposit on an ETP as a fraction of its market value; 1 is paid in full. */
  readonly etpShare: number
  /** Deposit on a short option or forward that no strike of the same settlement covers, as a fraction of forward x multiplier. */
  readonly uncoveredShare: number
  /** Vol points of adverse move to deposit per USD of a variance swap's vega notional. */
  readonly varianceSwapPoints: number
}

/** Cash a set of legs ties up, USD. A credit spread's capital at risk is the sum of both. */
export interface MarginFigures {
  readonly depositUsd: Usd
  /** Paid (above 0) or received for options, forwards and swaps at model mid. ETPs are in the deposit. */
  readonly premiumUsd: Usd
}

type Payoff = SpxOption | SpxForward | VixOption

const hasPayoff = (contract: Contract): contract is Payoff =>
  contract.kind === 'spxOption' || contract.kind === 'spxForward' || contract.kind === 'vixOption'

/** Contracts that settle against the same value offset each other; others do not. */
const settlementOf = (contract: Payoff): string =>
  contract.kind === 'vixOption' ? `VIX ${contract.expiry}` : `SPX ${contract.expiry} ${contract.settlement}`

interface Holding {
  readonly contract: Payoff
  /** Quantity x multiplier. */
  readonly usdPerPoint: number
}

const payoffAt = (level: number, holdings: readonly Holding[]): number =>
  holdings.reduce((sum, { contract, usdPerPoint }) => {
    if (contract.kind === 'spxForward') return sum + usdPerPoint * (level - contract.deliveryPrice)
    return sum + usdPerPoint * intrinsicValue(contract.right === 'call', level, contract.strike)
  }, 0)

/**
 * Deposit on what settles together: the most it can lose at settlement between its outer strikes, and beyond them
 * `uncoveredShare` of the forward for what is left uncovered. For a condor that is the wider wing.
 */
function settlementDeposit(holdings: readonly Holding[], forward: number, uncoveredShare: number): number {
  const strikes = holdings.flatMap(({ contract }) => (contract.kind === 'spxForward' ? [] : [contract.strike]))
  const levels = strikes.length > 0 ? strikes.sort((a, b) => a - b) : [forward]
  let gainPerPointUp = 0
  let gainPerPointDown = 0
  for (const { contract, usdPerPoint } of holdings) {
    if (contract.kind === 'spxForward' || contract.right === 'call') gainPerPointUp += usdPerPoint
    if (contract.kind === 'spxForward') gainPerPointDown -= usdPerPoint
    else if (contract.right === 'put') gainPerPointDown += usdPerPoint
  }
  const beyond = (gain: number) => uncoveredShare * forward * Math.max(0, -gain)
  return Math.max(
    0,
    ...levels.map((level) => -payoffAt(level, holdings)),
    beyond(gainPerPointDown) - payoffAt(levels[0], holdings),
    beyond(gainPerPointUp) - payoffAt(levels[levels.length - 1], holdings),
  )
}

/** What is deposited on legs that settle against the same value. */
export interface SettlementDeposit {
  /** "VIX 2026-03-18". */
  readonly settlement: string
  readonly usd: number
}

/** Deposits on options and forwards, one for each settlement. */
export function settlementDeposits(
  legs: readonly Leg[],
  market: MarketState,
  uncoveredShare: number,
): SettlementDeposit[] {
  const groups = new Map<string, { forward: number; holdings: Holding[] }>()
  for (const { contract, quantity } of legs) {
    if (!hasPayoff(contract)) continue
    const key = settlementOf(contract)
    const pricer = pricerOf(contract)
    const clock = pricer.clock(contract, market.moment)
    const group = groups.get(key) ?? { forward: pricer.quote(contract, clock, market).forward, holdings: [] }
    group.holdings.push({ contract, usdPerPoint: quantity * contract.multiplier })
    groups.set(key, group)
  }
  return [...groups].map(([settlement, { forward, holdings }]) => ({
    settlement,
    usd: settlementDeposit(holdings, forward, uncoveredShare),
  }))
}

function otherDeposit(leg: Leg, market: MarketState, assumptions: MarginAssumptions): number {
  const { contract, quantity } = leg
  const size = Math.abs(quantity)
  if (contract.kind === 'varianceSwap') return size * contract.vegaNotional * assumptions.varianceSwapPoints
  if (contract.kind === 'volatilityEtp') return assumptions.etpShare * Math.abs(bookValue([leg], market))
  if (contract.kind !== 'vixFuture') return 0
  const pricer = pricerOf(contract)
  const { price } = pricer.quote(contract, pricer.clock(contract, market.moment), market)
  return assumptions.futureShare * size * contract.multiplier * price
}

/**
 * Cash tied up by a set of legs in a Reg-T style: spreads and condors deposit their greatest loss at settlement (the
 * wider wing), long options cost their premium, boxes and conversions bought cost theirs and deposit nothing.
 * Each settlement stands by itself: the short leg of a calendar counts as uncovered, as VIX options of two months have
 * two underlyings (SPX calendars may need less). Uncovered options deposit a plain fraction of the forward (ours),
 * without the deduction for being out of the money that exchange rules allow.
 */
export function marginFigures(
  legs: readonly Leg[],
  market: MarketState,
  assumptions: MarginAssumptions,
): MarginFigures {
  let deposit = 0
  for (const { usd } of settlementDeposits(legs, market, assumptions.uncoveredShare)) deposit += usd
  for (const leg of legs) deposit += otherDeposit(leg, market, assumptions)
  const paid = legs.filter(({ contract }) => contract.kind !== 'volatilityEtp')
  return { depositUsd: asUsd(deposit), premiumUsd: asUsd(bookValue(paid, market)) }
}
