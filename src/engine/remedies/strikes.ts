import type { LabInputs } from '../inputs.ts'
import { LEAST_MOVE, MOST_MOVE, STEP } from '../methodology/remedies/strikeMove.ts'
import type { Patch } from './remedy.ts'

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
