import type { Ends } from '../../range/RangeThumbs.tsx'
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

/** What a moved thumb makes of a range: the other one gives way where they would meet. */
export const movedEnds = (before: Ends, { low, high }: Ends): Ends =>
  low === before.low ? { low: Math.min(low, high - LEAST), high } : { low, high: Math.max(high, low + LEAST) }

/** The rows of a range: curve, crosshair, table and CSV then all end where the axis does. */
export function rowsWithin<Rows extends VixRows>(rows: Rows, { low, high }: Ends): Rows {
  const from = rows.x.findIndex((level) => level >= low)
  const beyond = rows.x.findIndex((level) => level > high)
  const to = beyond < 0 ? rows.x.length : beyond
  const cut = (values: Float64Array | undefined) => values?.subarray(from, to)
  return {
    ...rows,
    x: rows.x.subarray(from, to),
    values: Object.fromEntries(Object.entries(rows.values).map(([series, values]) => [series, cut(values)])),
  }
}
