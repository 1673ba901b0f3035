import type { LayerId, TimelineLeg, TimelineResult } from '../../../engine/index.ts'
import { dayAndMonth, daysBetween, shortDate } from '../../format/dates.ts'

/** The rows of the timeline: the book's layers, the futures' settlements and the days without an exchange. */
export type TimelineRowId = LayerId | 'vix' | 'closed'

/** On the opening, at the close; null for a whole day. */
export type TimeOfDay = 'AM' | 'PM' | null

export interface TimelineMark {
  readonly key: string
  /** Calendar days from now. */
  readonly days: number
  readonly time: TimeOfDay
  readonly text: string
}

export interface TimelineRow {
  readonly id: TimelineRowId
  readonly marks: readonly TimelineMark[]
  /** False for a layer without a leg. */
  readonly isHeld: boolean
  /** Whether it holds what has no settlement. */
  readonly isEndless: boolean
}

const LAYERS: readonly LayerId[] = ['condor', 'first', 'second', 'third']

/** When a contract settles on its date. */
export const TIME_WORDS: Readonly<Record<'AM' | 'PM', string>> = { AM: 'opening (AM)', PM: 'close (PM)' }

/** Midday against the close, days: where the mark of a whole day stands (ours). */
const MIDDAY = -0.5

/** "18 Feb", with its year where that is another than today's. */
const dateText = (date: string, today: string) =>
  date.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(date) : shortDate(date)

/** Calendar days from now to the close of a date. */
export const daysToDate = ({ date: today, daysToClose }: TimelineResult, date: string): number =>
  daysBetween(today, date) + daysToClose

/** One mark for all legs of a layer that settle together. */
function layerMarks(legs: readonly TimelineLeg[], today: string): readonly TimelineMark[] {
  const marks = new Map<string, TimelineMark>()
  for (const { settles } of legs) {
    if (!settles) continue
    const { date, time, days } = settles
    const key = `${date} ${time}`
    marks.set(key, { key, days, time, text: `${dateText(date, today)} ${TIME_WORDS[time]}` })
  }
  return [...marks.values()].sort((a, b) => a.days - b.days)
}

/** The timeline row by row, each with its marks in the order of time. */
export function toTimelineRows(timeline: TimelineResult): readonly TimelineRow[] {
  const { date: today, legs, vixSettlements, holidays } = timeline
  const layers = LAYERS.map((id) => {
    const held = legs.filter(({ layer }) => layer === id)
    return {
      id,
      marks: layerMarks(held, today),
      isHeld: held.length > 0,
      isEndless: held.some(({ settles }) => settles === null),
    }
  })
  const futures = vixSettlements.map(({ month, date, days }) => ({
    key: date,
    days,
    time: 'AM' as const,
    text: `M${month} ${dateText(date, today)}`,
  }))
  const closed = holidays.map(({ date, name }) => ({
    key: date,
    days: daysToDate(timeline, date) + MIDDAY,
    time: null,
    text: `${dateText(date, today)} ${name}`,
  }))
  return [
    ...layers,
    { id: 'vix', marks: futures, isHeld: true, isEndless: false },
    { id: 'closed', marks: closed, isHeld: true, isEndless: false },
  ]
}

/** The last moment that has to be on the axis, days from now. */
export const lastDay = (timeline: TimelineResult): number => daysToDate(timeline, timeline.lastDate)
