import { LEAST_DISTANCE } from '../checks/impliedMove.ts'
import { detail, value } from '../reading.ts'
import { HERE, originOf } from '../readingOrigin.ts'
import { stated } from '../stated.ts'
import { exampleCallStrike } from './exampleCall.ts'
import type { DisagreementPricing } from './pricing.ts'

/** The checks that measure the same distances. */
const BREAK_EVENS = originOf(HERE, { kind: 'check', check: 'breakEvenDistance' })
const STRIKES = originOf(HERE, { kind: 'check', check: 'shortStrikeDistance' })
const TEN_DELTA_CALL = originOf(HERE, { kind: 'method', reading: 'tenDeltaCall' })

function sentenceOf(breakEvensOutside: boolean, strikesOutside: boolean): string {
  if (breakEvensOutside && !strikesOutside) {
    return 'The break-evens lie outside the distance and a short strike does not: HR-6 is met, BW-8 is not.'
  }
  // A credit below 0 puts the break-evens between the strikes.
  if (strikesOutside && !breakEvensOutside) {
    return 'The short strikes lie outside the distance and a break-even does not: BW-8 is met, HR-6 is not.'
  }
  return strikesOutside
    ? 'Short strikes and break-evens alike lie outside the distance on both sides: both rules are met.'
    : 'On one side at least, break-even and short strike alike lie within the distance: neither rule is met.'
}

/** C9: distances from the index in standard deviations of the implied move, S sigma_ATM sqrt(T). */
export const standardDeviations: DisagreementPricing = {
  id: 'C9',
  price(context) {
    const { condor, request, market } = context
    const move = condor.expectedMovePoints
    if (!(move > 0)) {
      return { matters: false, sentence: 'No time is left for a move, so no distance counts in it.', readings: [] }
    }
    const below = (level: number) => (market.spot - level) / move
    const above = (level: number) => -below(level)
    const breakEvens = [below(condor.lowerBreakEven), above(condor.upperBreakEven)]
    const strikes = [below(request.condor.shortPut), above(request.condor.shortCall)]
    const outside = [breakEvens, strikes].map((sides) => Math.min(...sides) > LEAST_DISTANCE)
    const unit = 'standard deviations'
    return {
      matters: outside[0] !== outside[1],
      sentence: sentenceOf(outside[0], outside[1]),
      readings: [
        stated('Distance asked for', LEAST_DISTANCE, unit, 'HR-6'),
        value('HR-6: lower break-even', breakEvens[0], unit, BREAK_EVENS),
        value('HR-6: upper break-even', breakEvens[1], unit, BREAK_EVENS),
        value('BW-8: short put', strikes[0], unit, STRIKES),
        value('BW-8: short call', strikes[1], unit, STRIKES),
        detail('A 10-delta call', above(exampleCallStrike(request.condor.expiry, market)), unit, TEN_DELTA_CALL),
      ],
    }
  },
}
