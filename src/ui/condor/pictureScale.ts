import type { CondorStrikes, StrikeName } from '../../scenario/condorStrikes.ts'
import type { Domain } from '../charts/scale/domain.ts'

/** Heights in the picture, px from its top: rows of text by their baseline. */
export const ROWS = {
  soldStrike: 13,
  soldDelta: 27,
  stemTop: 31,
  deviations: 44,
  bandTop: 49,
  peak: 56,
  axis: 146,
  boughtStrike: 180,
  boughtDelta: 194,
  tickEnd: 199,
  tick: 211,
  height: 216,
} as const

/** Size of a pin, px: its tip touches the axis at the strike, its body leans away from the other strikes. */
export const PIN = { width: 13, height: 20 } as const
/** Least size of what a finger has to hit, px. */
export const TARGET = 44
/** Room at either end of the axis for a pin, px. */
const PAD = 14
/** Average width of a character of the small text, px (ours). */
export const CHARACTER = 6.2
/** Room that a strike's label takes, px: "delta 0.10" in the small text, and a gap. */
const LABEL = 62
const LABEL_GAP = 6

/** Levels of SPX to px of the picture and back. */
export interface PictureScale {
  readonly width: number
  readonly x: (level: number) => number
  /** As `x`, but a level that is not in view stands at the edge. */
  readonly held: (level: number) => number
  readonly pointsPerPx: number
}

export function scaleOf({ min, max }: Domain, width: number): PictureScale {
  const pointsPerPx = (max - min) / Math.max(1, width - 2 * PAD)
  const x = (level: number) => PAD + (level - min) / pointsPerPx
  return { width, pointsPerPx, x, held: (level) => Math.min(Math.max(x(level), PAD), width - PAD) }
}

/** Sold strikes stand on the axis, bought ones hang from it. */
export const isSold = (name: StrikeName): name is 'shortPut' | 'shortCall' =>
  name === 'shortPut' || name === 'shortCall'

type Pair = readonly [lower: number, upper: number]

/** The put and the call that share a row with a strike, px. */
const rowOf = (name: StrikeName, strikes: CondorStrikes, { held }: PictureScale): Pair =>
  isSold(name) ? [held(strikes.shortPut), held(strikes.shortCall)] : [held(strikes.longPut), held(strikes.longCall)]

export const isPut = (name: StrikeName) => name === 'longPut' || name === 'shortPut'

/** Two middles, at least `least` from each other and between `from` and `to`, moved as little and as evenly as can be. */
function apart([lower, upper]: Pair, least: number, from: number, to: number): Pair {
  const push = Math.max(0, least - (upper - lower)) / 2
  const above = Math.min(Math.max(upper + push, from + least), to)
  return [Math.min(Math.max(lower - push, from), above - least), above]
}

/**
 * Where a strike's target begins, and where its pin's tip lies, px from the picture's left. Targets are centred on their
 * strikes where there is room, else they give way to each other: each is a finger wide, and neither covers the other.
 */
export function handlePlace(name: StrikeName, strikes: CondorStrikes, scale: PictureScale) {
  const row = rowOf(name, strikes, scale)
  const at = isPut(name) ? 0 : 1
  const middle = apart(row, TARGET, TARGET / 2, scale.width - TARGET / 2)[at]
  return { left: middle - TARGET / 2, tip: row[at] }
}

/** The middle of a strike's label: over its pin where there is room for both of the row. */
export function labelPlace(name: StrikeName, strikes: CondorStrikes, scale: PictureScale): number {
  const middles = apart(rowOf(name, strikes, scale), LABEL + LABEL_GAP, LABEL / 2, scale.width - LABEL / 2)
  return middles[isPut(name) ? 0 : 1]
}

/** A label on the scale of standard deviations. */
interface Mark {
  readonly middle: number
  readonly width: number
}

/** Of labels in order of importance, those that stand in view and clear of the more important ones. */
export function clearMarks(marks: readonly Mark[], width: number): boolean[] {
  const kept: Mark[] = []
  return marks.map((mark) => {
    const isInView = mark.middle - mark.width / 2 >= 0 && mark.middle + mark.width / 2 <= width
    const isClear = kept.every(
      (other) => Math.abs(mark.middle - other.middle) >= (mark.width + other.width) / 2 + LABEL_GAP / 2,
    )
    if (isInView && isClear) kept.push(mark)
    return isInView && isClear
  })
}
