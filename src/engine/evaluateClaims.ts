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
import { flipIn, type InputChanges, netThetaIn, type Setting } from './methodology/readingOrigin.ts'
import { CONDOR_SETTLEMENT } from './product/condor.ts'
import type { Right } from './product/leg.ts'
import type { PositionResult, SweepResult } from './results.ts'
import { setUp } from './setUp.ts'
import { methodContext } from './setUpMethod.ts'

/** Condors per VIX call spread (HR-8, stated). */
const RATIOS = [4, 5, 6] as const
/** The short-dated condor tested, days, and the levels of VIX that "the high teens" are read as (ours). */
const SHORT_DAYS = 7
const HIGH_TEENS = { from: 16, to: 20 }
/** Deltas that a strike is looked up for: a short strike in the money has none out of it (ours). */
const LOOKED_UP = { least: 0.01, most: 0.45 }

function tradingDayFrom(day: number): string {
  let next = day
  while (!isTradingDay(toIsoDate(next))) next++
  return toIsoDate(next)
}

/** The condor on the screen seven days out: same deltas of the short strikes at today's VIX, same widths. */
function shortDated(inputs: LabInputs, { shortPutDelta, shortCallDelta }: PositionResult['condor']): InputChanges {
  const expiry = tradingDayFrom(toDayNumber(inputs.date) + SHORT_DAYS)
  const { marketAt, snapshot } = setUp(inputs)
  const market = marketAt(inputs.vix)
  const clock = clockTo(snapshot.moment, settlementMoment(expiry, CONDOR_SETTLEMENT))
  const strike = (right: Right, delta: number) =>
    strikeForDelta(market, clock, right, Math.min(LOOKED_UP.most, Math.max(LOOKED_UP.least, Math.abs(delta))))
  const shortPut = strike('put', shortPutDelta)
  // Half way to 0 at most, where a wide wing meets a low index.
  const putWidth = Math.min(inputs.putWidth, shortPut / 2)
  return { expiry, shortPut, putWidth, shortCall: strike('call', shortCallDelta) }
}

/** The spreads alone, in fractions: the claim is about a ratio, and HR-3 does not cap it. */
const pressed = ({ contracts }: LabInputs, ratio: number): InputChanges => ({
  playbook: 'custom',
  customFirst: 'longVixCallSpread',
  customFirstQuantity: contracts / ratio,
  customSecondQuantity: 0,
  customThirdQuantity: 0,
  addedNearCalls: 0,
  addedFutures: 0,
  addedLongCalls: 0,
  hedgeScalePct: 100,
  rounding: 'fractional',
})

/** Whether net theta is above 0 at every level of the strip in the high teens, and between them. */
const holdsInHighTeens = ({ vix, netTheta, flipPoints }: SweepResult): boolean =>
  vix.every((level, i) => level < HIGH_TEENS.from || level > HIGH_TEENS.to || netTheta[i] > 0) &&
  flipPoints.every((flip) => flip.vix < HIGH_TEENS.from || flip.vix > HIGH_TEENS.to)

function readingsOf(name: string, inputs: LabInputs, moved: InputChanges): { holds: boolean; readings: Reading[] } {
  const tested = RATIOS.map((ratio) => {
    const changes = { ...moved, ...pressed(inputs, ratio) }
    const setting: Setting = { changes, under: `${name}, 1 to ${ratio}` }
    const { book, thetaDays } = evaluatePosition({ ...inputs, ...changes })
    const sweep = evaluateSweep({ ...inputs, ...changes })
    return { setting, theta: book.net.theta.total / thetaDays, days: thetaDays, sweep }
  })
  const readings = tested.flatMap(({ setting, theta, days, sweep }) => [
    value(`${setting.under}: net theta`, theta, 'USD per day', netThetaIn(setting, { days })),
    ...sweep.flipPoints.map(({ turns, vix }) =>
      value(`${setting.under}: net theta turns ${turns} above VIX`, vix, 'VIX points', flipIn(setting, vix)),
    ),
  ])
  return { holds: tested.every(({ sweep }) => holdsInHighTeens(sweep)), readings }
}

/** HR-8: one longer-dated VIX call spread per 4, 5 and 6 condors, for a 7-day condor and for the one on the screen. */
function cashPressClaim({ inputs, condor }: PositionResult): ClaimResult {
  const short = readingsOf('7-day condor', inputs, shortDated(inputs, condor))
  const shown = readingsOf('This condor', inputs, {})
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
