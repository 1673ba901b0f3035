import type { TimelineLeg, TimelineResult } from '../../../engine/index.ts'
import { shortDate, weekdayDate } from '../../format/dates.ts'
import { days as daysText, fixed, lowerFirst, upperFirst } from '../../format/format.ts'
import type { Reading } from '../read/Readout.tsx'
import type { TableModel } from '../table/tableModel.ts'
import { BASE, layerName, quantityText, type TimelineMoment } from './timelineMoments.ts'
import { TIME_WORDS } from './timelineRows.ts'

export const TITLE = 'When every leg of the book settles'

/** "on the opening (AM)", "at the close (PM)". */
const timeInWords = (time: 'AM' | 'PM'): string => `${time === 'AM' ? 'on the' : 'at the'} ${TIME_WORDS[time]}`

const NO_SETTLEMENT = 'no settlement'

/** Legs in the order they settle in; those that never do come last. */
const inOrder = (legs: readonly TimelineLeg[]): readonly TimelineLeg[] =>
  [...legs].sort((a, b) => (a.settles?.days ?? Number.MAX_VALUE) - (b.settles?.days ?? Number.MAX_VALUE))

/** What settles when, in the order of time, in one sentence. */
export function timelineSentence({ legs }: TimelineResult): string {
  const layers = new Map<string, Set<string>>()
  for (const { layer, settles } of inOrder(legs)) {
    const when = settles ? `${shortDate(settles.date)} ${timeInWords(settles.time)}` : NO_SETTLEMENT
    layers.set(when, (layers.get(when) ?? new Set()).add(lowerFirst(layerName(layer))))
  }
  return `${upperFirst([...layers].map(([when, names]) => `${when}: ${[...names].join(', ')}`).join('; '))}.`
}

/** A contract's name, with its layer where another layer holds the same. */
function legName({ layer, name }: TimelineLeg, legs: readonly TimelineLeg[]): string {
  const isShared = legs.some((other) => other.name === name && other.layer !== layer)
  return isShared ? `${name} (${lowerFirst(layerName(layer))})` : name
}

/** How a text with ISO dates is written: for people, or for a spreadsheet. */
type Write = (text: string) => string

/** Every leg with its dates, and below them those of a base. */
export function timelineTable(
  { legs }: Pick<TimelineResult, 'legs'>,
  write: Write,
  baseLegs: readonly TimelineLeg[] = [],
): TableModel {
  return {
    columns: [
      { label: 'Leg', unit: '', text: String },
      { label: 'Layer', unit: '', text: String },
      { label: 'Quantity', unit: '', text: quantityText },
      { label: 'Last traded', unit: '', text: String },
      { label: 'Settles', unit: '', text: String },
      { label: 'When', unit: '', text: String },
      { label: 'Days from now', unit: 'days', text: (value) => fixed(value, 1) },
    ],
    rows: [...legRows(legs, write), ...legRows(baseLegs, write, BASE)],
  }
}

const legRows = (legs: readonly TimelineLeg[], write: Write, whoseBook = ''): TableModel['rows'] =>
  inOrder(legs).map((leg) => [
    `${whoseBook}${write(legName(leg, legs))}`,
    layerName(leg.layer),
    leg.quantity,
    leg.settles?.lastTradingDay ? write(leg.settles.lastTradingDay) : null,
    leg.settles ? write(leg.settles.date) : NO_SETTLEMENT,
    leg.settles ? timeInWords(leg.settles.time) : null,
    leg.settles ? leg.settles.days : null,
  ])

/** One moment, and everything that happens then. */
export function momentReading({ date, time, days, events }: TimelineMoment): Reading {
  return {
    heading: time === null ? weekdayDate(date) : `${weekdayDate(date)}, ${TIME_WORDS[time]}`,
    columns: [days > 0 ? `in ${daysText(days)}` : 'now'],
    lines: events.map(({ key, what, whose }) => ({ key, label: what, values: [whose] })),
  }
}

/** The same for those who hear it. */
export function saidMoment(moment: TimelineMoment): string {
  const { heading, columns, lines } = momentReading(moment)
  const said = lines.map(({ label, values }) => `${values[0]}: ${label}.`)
  return [`${heading}, ${columns[0]}.`, ...said].join(' ')
}
