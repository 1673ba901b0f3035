import type { RegimeBand } from './layer.ts'
import type { Signal } from './signals/score.ts'

const clamp01 = (value: number): number => Math.min(1, Math.max(0, value))

/** What a promoter does under a source: +1 buys more hedge, -1 less, 0 neither (C6). */
export type PromoterDirection = -1 | 0 | 1

/** A place taken in a rule's range, and what it is made of. */
export interface RangePlace {
  /** p, 0..1: 0 is the low end. */
  readonly position: number
  /** Whether the user set p by hand; the rest then says what the rule would have used. */
  readonly byHand: boolean
  /** x, place of VIX inside the regime's band, 0..1. */
  readonly bandPosition: number
  /** s, 0..1. */
  readonly signalScore: number
  readonly activeSignals: readonly Signal[]
  /** 0 steward .. 1 promoter. */
  readonly stance: number
  readonly direction: PromoterDirection
}

/**
 * Place taken in a rule's range [lo, hi] (ours; the sources give ranges and leave the place in them open):
 *   p = clamp01(0.5 x + 0.5 s + (stance - 0.5) d)
 * @param bandPosition  x, place of VIX inside the regime's band; clamped to 0..1
 * @param signalScore   s, 0..1, 0.5 when no signal is active
 * @param stance        0 steward .. 1 promoter
 * @param direction     d, what a promoter does under the source
 */
export function rangePosition(
  bandPosition: number,
  signalScore: number,
  stance: number,
  direction: PromoterDirection,
): number {
  return clamp01(0.5 * clamp01(bandPosition) + 0.5 * signalScore + (stance - 0.5) * direction)
}

/** Width that a band without an upper end is given, VIX points (ours). */
const OPEN_BAND_WIDTH = 20

/** Width of a band for the place of VIX in it, VIX points. */
export const bandWidth = ({ from, to }: RegimeBand): number => Math.min(to - from, OPEN_BAND_WIDTH)

/** Place of VIX in a band, before clamping:  (V - from) / width. */
export const placeInBand = (vix: number, band: RegimeBand): number => (vix - band.from) / bandWidth(band)

/** The value a rule's range takes at a position: lo + p (hi - lo). */
export const withinRange = (low: number, high: number, position: number): number => low + position * (high - low)
