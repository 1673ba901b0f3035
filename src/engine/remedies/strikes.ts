import type { LabInputs } from '../inputs.ts'
import { withinRange } from '../methodology/rangePosition.ts'
import type { Patch, RemedyContext } from './remedy.ts'

/** Points that HR-5, RB-2 and RB-3 move strikes by (stated). */
const LEAST_MOVE = 15
const MOST_MOVE = 25
/** Strike interval, points (Cboe contract specification). */
const STEP = 5
/** Place in the range where the playbook in force has none (ours: the middle). */
const MIDDLE = 0.5

/** How far strikes move: 15 to 25 points by the place in the range, to a listed strike (ours). */
export function strikeMove({ method }: RemedyContext): number {
  const place = method.sizing.plan.place?.position ?? MIDDLE
  return STEP * Math.round(withinRange(LEAST_MOVE, MOST_MOVE, place) / STEP)
}

/** The listed strike nearest to a strike that is moved, by 15 to 25 points in all. @param move  points, signed */
function movedStrike(strike: number, move: number): number {
  const nearest = STEP * Math.round((strike + move) / STEP)
  const distance = Math.abs(nearest - strike)
  const outwards = STEP * Math.sign(move)
  if (distance < LEAST_MOVE) return nearest + outwards
  return distance > MOST_MOVE ? nearest - outwards : nearest
}

/** Prices of other strikes are none of these. */
const MODEL_PRICES: Patch = {
  credit: null,
  entryLongPut: null,
  entryShortPut: null,
  entryShortCall: null,
  entryLongCall: null,
}

/** Short and long strikes moved out together, widths kept; in, below 0. null where they would cross or reach 0. */
export function strikesOut(inputs: LabInputs, points: number): Patch | null {
  const shortPut = movedStrike(inputs.shortPut, -points)
  const shortCall = movedStrike(inputs.shortCall, points)
  const isCondor = shortPut < shortCall && shortPut > inputs.putWidth
  return isCondor ? { shortPut, shortCall, ...MODEL_PRICES } : null
}

/** The long strikes alone moved out. null where the lower one would reach 0. */
export function wingsOut(inputs: LabInputs, points: number): Patch | null {
  const longPut = movedStrike(inputs.shortPut - inputs.putWidth, -points)
  const longCall = movedStrike(inputs.shortCall + inputs.callWidth, points)
  const patch = { putWidth: inputs.shortPut - longPut, callWidth: longCall - inputs.shortCall, ...MODEL_PRICES }
  return longPut > 0 ? patch : null
}
