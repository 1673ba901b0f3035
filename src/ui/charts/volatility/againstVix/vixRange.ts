import { compact } from '../../../format/format.ts'
import type { Ends } from '../../range/RangeThumbs.tsx'
import type { ZoomAxis } from '../../range/zoomAxis.ts'
import type { VixRows } from './vixRows.ts'

/** The VIX levels that the charts show; null where all of 9 to 90. A matter of the view: no link holds it. */
export interface ShownVix {
  readonly ends: Ends | null
  readonly set: (ends: Ends | null) => void
}

/** The strip's own ends. */
export const WHOLE: Ends = { low: 9, high: 90 }
/** Least width of a range, VIX points (ours). */
const LEAST = 10
export const THUMBS = {
  low: { min: WHOLE.low, max: WHOLE.high - LEAST },
  high: { min: WHOLE.low + LEAST, max: WHOLE.high },
}

export const vixText = (vix: number): string => compact(vix, 0)

/** "VIX 12 to 40". */
export const rangeText = ({ low, high }: Ends): string => `VIX ${vixText(low)} to ${vixText(high)}`

/** The axis as gestures move it; all of it is no range. */
export const vixAxis = ({ ends, set }: ShownVix): ZoomAxis => ({
  ends: ends ?? WHOLE,
  thumbs: THUMBS,
  least: LEAST,
  onChange: (wanted) => set(wanted.low === WHOLE.low && wanted.high === WHOLE.high ? null : wanted),
})

/** What a moved thumb makes of a range: the other one gives way where they would meet. */
export const movedEnds = (before: Ends, { low, high }: Ends): Ends =>
  low === before.low ? { low: Math.min(low, high - LEAST), high } : { low, high: Math.max(high, low + LEAST) }

/** The rows of a range: curve, crosshair, table and CSV then all end where the axis does. */
export function rowsWithin<Rows extends VixRows>(rows: Rows, ends: Ends): Rows {
  const cut = levelsWithin(rows.x, ends)
  return {
    ...rows,
    x: cut(rows.x),
    values: Object.fromEntries(Object.entries(rows.values).map(([series, values]) => [series, values && cut(values)])),
  }
}

/** What leaves of values against these levels those of a range, both ends included. */
export function levelsWithin(x: Float64Array, { low, high }: Ends): (values: Float64Array) => Float64Array {
  const from = x.findIndex((level) => level >= low)
  const beyond = x.findIndex((level) => level > high)
  const to = beyond < 0 ? x.length : beyond
  return (values) => values.subarray(from, to)
}
