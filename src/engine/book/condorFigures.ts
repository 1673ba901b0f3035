import { clockTo, settlementMoment } from '../market/calendar/clock.ts'
import type { MarketState } from '../market/marketState.ts'
import { emptySlice, fillSpxSlice, sliceAtmVol, sliceVol } from '../market/spxSurface.ts'
import { black76 } from '../pricing/black76.ts'
import { intrinsicValue } from '../pricing/intrinsic.ts'
import { CONDOR_SETTLEMENT, type IronCondor, ironCondorLegs } from '../product/condor.ts'
import type { Leg, Right } from '../product/leg.ts'
import { SPX_MULTIPLIER } from '../product/spxStructures.ts'
import { type IsoDate, type Points, points, type Usd, usd } from '../units.ts'
import { condorCredit, condorMaxLoss } from './condorCredit.ts'
import type { CondorEntry, CreditSource } from './condorEntry.ts'
import { portfolioMargin } from './portfolioMargin.ts'
import { probabilityBetween } from './probability.ts'
import { bookValue } from './valueBook.ts'

export interface CondorFigures {
  /** Credit in force: the model's, a typed one, or made of typed leg prices. */
  readonly creditPoints: Points
  readonly creditUsd: Usd
  readonly creditSource: CreditSource
  /** The model's credit after the bid-ask width, whatever is typed. */
  readonly modelCreditPoints: Points
  readonly entryDate: IsoDate
  /** What the condor has gained since entry at the credit in force, marked at model mid. */
  readonly profitSinceEntryUsd: Usd
  readonly maxLossUsd: Usd
  readonly lowerBreakEven: Points
  readonly upperBreakEven: Points
  /** Spot deltas of the short strikes, signed. */
  readonly shortPutDelta: number
  readonly shortCallDelta: number
  /** At-the-money implied volatility at the condor's expiry, decimal. */
  readonly atmVol: number
  readonly days: number
  readonly forward: Points
  /** One standard deviation of the implied move: S sigma_ATM sqrt(T). */
  readonly expectedMovePoints: Points
  /** Risk-neutral probability of settling between the break-evens, skew included, 0..1. */
  readonly probabilityOfProfit: number
  /** Value of the sold options beyond intrinsic less that of the bought ones. */
  readonly extrinsicUsd: Usd
  /** Reg-T requirement: width of the wider wing. The credit received counts against it. */
  readonly regTMarginUsd: Usd
  readonly portfolioMarginUsd: Usd
}

const clockOf = (condor: IronCondor, market: MarketState) =>
  clockTo(market.moment, settlementMoment(condor.expiry, CONDOR_SETTLEMENT))

/**
 * Spot deltas e^(-rT) F/S N(d1) of the two short strikes of one condor, signed (put below 0).
 * @returns [put delta, call delta] per unit of the option
 */
export function shortStrikeDeltas(condor: IronCondor, market: MarketState): [number, number] {
  const slice = fillSpxSlice(emptySlice(), market, clockOf(condor, market))
  const toSpot = (slice.discount * slice.forward) / market.spot
  const delta = (right: Right, strike: number) =>
    toSpot * black76(right, slice.forward, strike, sliceVol(slice, strike), slice.years).delta
  return [delta('put', condor.shortPut), delta('call', condor.shortCall)]
}

/** Value of legs beyond their intrinsic value at today's spot, USD; above 0 for options held. */
function extrinsicValue(legs: readonly Leg[], market: MarketState): number {
  let intrinsic = 0
  for (const { contract, quantity } of legs) {
    if (contract.kind !== 'spxOption') continue
    intrinsic +=
      quantity * contract.multiplier * intrinsicValue(contract.right === 'call', market.spot, contract.strike)
  }
  return bookValue(legs, market) - intrinsic
}

/**
 * Figures of an iron condor.
 *   max loss = (wider wing - credit) 100 N, at least 0;  break-evens = short put - credit, short call + credit
 *   P&L since entry = (credit - model mid credit) 100 N
 */
export function condorFigures(condor: IronCondor, market: MarketState, entry: CondorEntry): CondorFigures {
  const legs = ironCondorLegs(condor)
  const usdPerPoint = SPX_MULTIPLIER * condor.contracts
  const { credit, source, modelCredit } = condorCredit(condor, market, entry)
  const midCredit = -bookValue(legs, market) / usdPerPoint
  const widerWing = Math.max(condor.putWidth, condor.callWidth)
  const [shortPutDelta, shortCallDelta] = shortStrikeDeltas(condor, market)
  const clock = clockOf(condor, market)
  const slice = fillSpxSlice(emptySlice(), market, clock)
  const atmVol = sliceAtmVol(slice)
  const [lower, upper] = [condor.shortPut - credit, condor.shortCall + credit]
  return {
    creditPoints: points(credit),
    creditUsd: usd(credit * usdPerPoint),
    creditSource: source,
    entryDate: entry.date,
    modelCreditPoints: points(modelCredit),
    profitSinceEntryUsd: usd((credit - midCredit) * usdPerPoint),
    maxLossUsd: usd(condorMaxLoss(condor, credit)),
    lowerBreakEven: points(lower),
    upperBreakEven: points(upper),
    shortPutDelta,
    shortCallDelta,
    atmVol,
    days: clock.days,
    forward: points(slice.forward),
    expectedMovePoints: points(market.spot * atmVol * Math.sqrt(slice.years)),
    probabilityOfProfit: probabilityBetween(slice, lower, upper),
    extrinsicUsd: usd(-extrinsicValue(legs, market)),
    regTMarginUsd: usd(widerWing * usdPerPoint),
    portfolioMarginUsd: portfolioMargin(legs, market),
  }
}
