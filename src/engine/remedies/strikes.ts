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

/** Whether strikes that are moved still make a condor above 0. */
const isCondor = (shortPut: number, shortCall: number, putWidth: number): boolean =>
  shortPut < shortCall && shortPut - putWidth > 0

/** Short and long strikes moved out together, widths kept; in, below 0. Typed prices no longer fit and are dropped. */
export function strikesOut(inputs: LabInputs, points: number): Patch | null {
  const shortPut = inputs.shortPut - points
  const shortCall = inputs.shortCall + points
  return isCondor(shortPut, shortCall, inputs.putWidth) ? { shortPut, shortCall, ...MODEL_PRICES } : null
}

/** The long strikes alone moved out. */
export function wingsOut(inputs: LabInputs, points: number): Patch | null {
  const putWidth = inputs.putWidth + points
  const callWidth = inputs.callWidth + points
  return isCondor(inputs.shortPut, inputs.shortCall, putWidth) ? { putWidth, callWidth, ...MODEL_PRICES } : null
}

const MODEL_PRICES: Patch = {
  credit: null,
  entryLongPut: null,
  entryShortPut: null,
  entryShortCall: null,
  entryLongCall: null,
}

export const NO_ROOM = 'The strikes have no room to move by that much.'
