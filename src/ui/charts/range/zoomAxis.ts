import type { Domain } from '../scale/domain.ts'
import type { Ends } from './RangeThumbs.tsx'

/** An axis that gestures zoom and move. */
export interface ZoomAxis {
  /** What it shows now. */
  readonly ends: Ends
  /** Where each end may go. */
  readonly thumbs: { readonly low: Domain; readonly high: Domain }
  /** Least width of what is shown. */
  readonly least: number
  readonly onChange: (ends: Ends) => void
}

/** What a gesture does: a place of the axis, as a share of its width, goes to another share while all of it grows. */
export interface Zoom {
  readonly from: number
  readonly to: number
  /** The width shown afterwards by that before: below 1 zooms in. */
  readonly factor: number
}

const within = (least: number, value: number, most: number) => Math.min(most, Math.max(least, value))

/** The ends after a gesture: as wide as asked for and, where that would lead beyond the limits, moved back inside. */
export function zoomedEnds(
  { thumbs, least }: Pick<ZoomAxis, 'thumbs' | 'least'>,
  { low, high }: Ends,
  { from, to, factor }: Zoom,
): Ends {
  const span = within(least, (high - low) * factor, thumbs.high.max - thumbs.low.min)
  const start = within(
    Math.max(thumbs.low.min, thumbs.high.min - span),
    low + from * (high - low) - to * span,
    Math.min(thumbs.low.max, thumbs.high.max - span),
  )
  return { low: start, high: start + span }
}
