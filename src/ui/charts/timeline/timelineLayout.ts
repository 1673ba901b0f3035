import type { TimelineMark, TimelineRow, TimelineRowId } from './timelineRows.ts'

/** A mark, and where its label stands. */
export interface PlacedMark {
  readonly mark: TimelineMark
  /** Middle of the label, px from the left edge of the plot, and how many lanes are below it; null for no label. */
  readonly label: { readonly middle: number; readonly lane: number } | null
}

/** A row on the page; heights in px from the top of the plot. */
export interface PlacedRow {
  readonly row: TimelineRow
  /** Height of the line that the marks stand on. */
  readonly line: number
  readonly marks: readonly PlacedMark[]
}

export interface TimelineLayout {
  readonly rows: readonly PlacedRow[]
  readonly height: number
}

/** Average width of a character of the small text, px (ours): labels that touch would be read as one. */
const CHARACTER_WIDTH = 6.4
const LEAST_GAP = 10
/** Height of a lane of labels, and room for the marks with their line, px. */
export const LANE = 16
const MARKS = 26

/** Days without an exchange are many on a long axis: beyond so many lanes they go without a label (ours). */
const MOST_CLOSED_LANES = 2

/** The labels of a row in as few lanes as hold them without touching; the lowest lane fills first. */
function placeLabels(row: TimelineRow, px: (days: number) => number, width: number): readonly PlacedMark[] {
  const most = row.id === 'closed' ? MOST_CLOSED_LANES : Number.POSITIVE_INFINITY
  const ends: number[] = []
  return row.marks.map((mark) => {
    const half = (mark.text.length * CHARACTER_WIDTH) / 2
    const middle = Math.max(half, Math.min(width - half, px(mark.days)))
    const free = ends.findIndex((end) => end + LEAST_GAP <= middle - half)
    const lane = free === -1 ? ends.length : free
    if (lane >= most) return { mark, label: null }
    ends[lane] = middle + half
    return { mark, label: { middle, lane } }
  })
}

/**
 * The rows of the timeline below each other, each as high as its labels need.
 * @param days   length of the axis  @param width  of the plot, px
 */
export function layOutRows(rows: readonly TimelineRow[], days: number, width: number): TimelineLayout {
  const px = (at: number) => (at / days) * width
  let height = 0
  const placed = rows.map((row) => {
    const marks = placeLabels(row, px, width)
    const lanes = Math.max(1, ...marks.map(({ label }) => (label?.lane ?? 0) + 1))
    const line = height + lanes * LANE + MARKS / 2
    height += lanes * LANE + MARKS
    return { row, line, marks }
  })
  return { rows: placed, height }
}

export const ROW_NAMES: Readonly<Record<TimelineRowId, string>> = {
  condor: 'Condor',
  first: 'First',
  second: 'Second',
  third: 'Third',
  vix: 'VIX',
  closed: 'Closed',
}
