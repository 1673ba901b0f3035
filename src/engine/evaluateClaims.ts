import { strikeForDelta } from './book/strikeForDelta.ts'
import { evaluatePosition } from './evaluatePosition.ts'
import { evaluateSweep } from './evaluateSweep.ts'
import type { LabInputs } from './inputs.ts'
import { toDayNumber, toIsoDate } from './market/calendar/civilDate.ts'
import { clockTo, settlementMoment } from './market/calendar/clock.ts'
import { isTradingDay } from './market/calendar/expiries.ts'
import type { ClaimResult } from './methodology/claims/claim.ts'
import { freeDelta } from './methodology/claims/freeDelta.ts'
import { overlayPaysForTail } from './methodology/claims/overlayPaysForTail.ts'
import { type Reading, value } from './methodology/reading.ts'
import { CONDOR_SETTLEMENT } from './product/condor.ts'
import type { PositionResult } from './results.ts'
import { setUp } from './setUp.ts'
import { methodContext } from './setUpMethod.ts'

/** Condors per VIX call spread (HR-8, stated). */
const RATIOS = [4, 5, 6] as const
/** The short-dated condor tested (ours) and "the high teens" of VIX as levels (ours). */
const SHORT_DAYS = 7
const HIGH_TEENS = [17, 18, 19] as const

function tradingDayFrom(day: number): string {
  let next = day
  while (!isTradingDay(toIsoDate(next))) next++
  return toIsoDate(next)
}

/** The condor on the screen seven days out: same deltas of the short strikes at today's VIX, same widths, model prices. */
function shortDated(inputs: LabInputs, { shortPutDelta, shortCallDelta }: PositionResult['condor']): LabInputs {
  const expiry = tradingDayFrom(toDayNumber(inputs.date) + SHORT_DAYS)
  const { marketAt, snapshot } = setUp(inputs)
  const market = marketAt(inputs.vix)
  const clock = clockTo(snapshot.moment, settlementMoment(expiry, CONDOR_SETTLEMENT))
  return {
    ...inputs,
    expiry,
    shortPut: strikeForDelta(market, clock, 'put', Math.abs(shortPutDelta)),
    shortCall: strikeForDelta(market, clock, 'call', Math.abs(shortCallDelta)),
    credit: null,
    entryLongPut: null,
    entryShortPut: null,
    entryShortCall: null,
    entryLongCall: null,
  }
}

const pressed = (inputs: LabInputs, ratio: number, vix: number): LabInputs => ({
  ...inputs,
  vix,
  playbook: 'hr',
  hrSize: 'press',
  hrCondorsPerSpread: ratio,
  hedgeScalePct: 100,
  rounding: 'fractional',
})

const thetaOf = (inputs: LabInputs): number => {
  const { book, thetaDays } = evaluatePosition(inputs)
  return book.net.theta.total / thetaDays
}

function readingsOf(name: string, inputs: LabInputs, vix: number): { holds: boolean; readings: Reading[] } {
  const readings = RATIOS.flatMap((ratio) => [
    value(`${name}, 1 to ${ratio}: net theta`, thetaOf(pressed(inputs, ratio, vix)), 'USD per day'),
    ...evaluateSweep(pressed(inputs, ratio, vix)).flipPoints.map((flip) =>
      value(`${name}, 1 to ${ratio}: net theta turns ${flip.turns} above VIX`, flip.vix, 'VIX points'),
    ),
  ])
  const holds = HIGH_TEENS.every((level) => RATIOS.every((ratio) => thetaOf(pressed(inputs, ratio, level)) > 0))
  return { holds, readings }
}

/** HR-8: one longer-dated VIX call spread per 4, 5 and 6 condors, for a 7-day condor and for the one on the screen. */
function cashPressClaim({ inputs, condor }: PositionResult): ClaimResult {
  const short = readingsOf('7-day condor', shortDated(inputs, condor), inputs.vix)
  const shown = readingsOf('This condor', inputs, inputs.vix)
  const sentence =
    short.holds && shown.holds
      ? 'With either condor net theta stays positive through the high teens of VIX.'
      : short.holds
        ? 'With the short-dated condor net theta stays positive through the high teens, with the one on the screen it does not.'
        : 'Even with the short-dated condor net theta does not stay positive through the high teens.'
  return {
    rule: 'HR-8',
    claim:
      'About one longer-dated VIX call spread per 4 to 6 short-dated condors keeps net theta positive with VIX in the high teens.',
    holds: short.holds,
    sentence,
    readings: [...short.readings, ...shown.readings],
  }
}

/** The claims of the sources, computed on the scenario of `position` whichever way they come out. */
export function evaluateClaims(position: PositionResult): readonly ClaimResult[] {
  const context = methodContext(position)
  return [cashPressClaim(position), overlayPaysForTail(context), freeDelta(context)]
}
