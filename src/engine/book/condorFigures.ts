import type { MarketState } from '../market/marketState.ts'
import { emptySlice, fillSpxSlice, sliceAtmVol } from '../market/spxSurface.ts'
import { spxOptionPricer } from '../pricing/spxOption.ts'
import { type IronCondor, ironCondorLegs } from '../product/condor.ts'
import type { SpxOption } from '../product/leg.ts'
import { SPX_MULTIPLIER } from '../product/spxStructures.ts'
import { type Points, points, type Usd, usd } from '../units.ts'
import { bookValue } from './valueBook.ts'

export interface CondorFigures {
  readonly creditPoints: Points
  readonly creditUsd: Usd
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
}

/**
 * Spot deltas of the two short strikes of one condor, signed (put below 0).
 * @returns [put delta, call delta] per unit of the option
 */
export function shortStrikeDeltas(condor: IronCondor, market: MarketState): [number, number] {
  const delta = (right: 'put' | 'call', strike: number): number => {
    const contract: SpxOption = { ...shortOption, right, strike, expiry: condor.expiry }
    const clock = spxOptionPricer.clock(contract, market.moment)
    return spxOptionPricer.quote(contract, clock, market).deltaUsd / SPX_MULTIPLIER
  }
  return [delta('put', condor.shortPut), delta('call', condor.shortCall)]
}

const shortOption = { kind: 'spxOption', settlement: 'PM', multiplier: SPX_MULTIPLIER } as const

/**
 * Figures of an iron condor entered now at model mid.
 *   credit = -(value of the legs) / (100 N);  max loss = (wider wing - credit) 100 N, at least 0
 *   break-evens = short put - credit, short call + credit
 */
export function condorFigures(condor: IronCondor, market: MarketState): CondorFigures {
  const legs = ironCondorLegs(condor)
  const usdPerPoint = SPX_MULTIPLIER * condor.contracts
  const creditUsd = -bookValue(legs, market)
  const credit = creditUsd / usdPerPoint
  const widerWing = Math.max(condor.putWidth, condor.callWidth)
  const [shortPutDelta, shortCallDelta] = shortStrikeDeltas(condor, market)
  const contract: SpxOption = { ...shortOption, right: 'put', strike: condor.shortPut, expiry: condor.expiry }
  const clock = spxOptionPricer.clock(contract, market.moment)
  const slice = fillSpxSlice(emptySlice(), market, clock)
  const atmVol = sliceAtmVol(slice)
  return {
    creditPoints: points(credit),
    creditUsd: usd(creditUsd),
    maxLossUsd: usd(Math.max(0, (widerWing - credit) * usdPerPoint)),
    lowerBreakEven: points(condor.shortPut - credit),
    upperBreakEven: points(condor.shortCall + credit),
    shortPutDelta,
    shortCallDelta,
    atmVol,
    days: clock.days,
    forward: points(slice.forward),
    expectedMovePoints: points(market.spot * atmVol * Math.sqrt(slice.years)),
  }
}
