import type { LabInputs } from '../../../engine/index.ts'
import { shortDate } from '../../format/dates.ts'
import { days, fixed, lowerFirst, percent, signedUsd } from '../../format/format.ts'
import { LAYERS } from '../allocation/allocationRows.ts'
import { SERIES_LABELS } from '../allocation/allocationTexts.ts'
import type { Reading } from '../read/Readout.tsx'
import { extentOf } from '../scale/domain.ts'
import type { TableModel } from '../table/tableModel.ts'
import type { PayoffDate, PayoffQuantity, PayoffRows } from './payoffRows.ts'

export const spxText = (level: number) => fixed(level, 0)

/** The quantities, in the order of legend, read-out and table. */
export const QUANTITIES = [
  { id: 'condor', label: 'Condor' },
  { id: 'hedge', label: 'Hedge' },
  { id: 'net', label: 'Net' },
] as const

/** The same with the single layers that are drawn, between the hedge they make up and net. */
const shownQuantities = ({ values }: PayoffRows): readonly { readonly id: PayoffQuantity; readonly label: string }[] =>
  [
    ...QUANTITIES.slice(0, -1),
    ...LAYERS.map((id) => ({ id, label: SERIES_LABELS[id] })),
    ...QUANTITIES.slice(-1),
  ].filter(({ id }) => values[`${id}-expiry`])

/** "At expiry", "Today", "After 5 days": when a curve holds. */
export function dateLabel(date: PayoffDate, chosenDays: number): string {
  if (date === 'chosen') return afterDays(chosenDays)
  return date === 'expiry' ? 'At expiry' : 'Today'
}

/** "After 5 days", or "VIX moved" where only a held VIX has. */
const afterDays = (chosenDays: number) => (chosenDays > 0 ? `After ${days(chosenDays)}` : 'VIX moved')

type TitleInputs = Pick<LabInputs, 'expiry' | 'spotVol' | 'vixMove' | 'daysForward'>

/** The chart's title: it says which days are drawn, and whether VIX goes along. */
export function payoffTitle({ expiry, spotVol, vixMove, daysForward }: TitleInputs): string {
  const held = spotVol === 'held'
  const move = held ? 'If SPX moves from here and VIX is held' : 'If SPX moves from here'
  const isChosen = daysForward > 0 || (held && vixMove !== 0)
  const chosen = daysForward > 0 ? `in ${days(daysForward)}` : 'VIX moved'
  // Short enough for the line that it has at rest: what moves must not push the chart down.
  const dates = isChosen ? `today, ${chosen},` : 'today and'
  return `${move}: P&L ${dates} at expiry (${shortDate(expiry)})`
}

const profitAt = (rows: PayoffRows, quantity: PayoffQuantity, date: PayoffDate, row: number) =>
  rows.values[`${quantity}-${date}`]?.[row] ?? Number.NaN

const at = (values: Float64Array, row: number) => values[row] ?? Number.NaN

const list = (texts: readonly string[]) =>
  texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`

/** The net payoff at expiry in one sentence: where it crosses zero, its best and its worst within the chart. */
export function payoffSentence({ x, values, breakEvens, moved }: PayoffRows): string {
  const net = values['net-expiry'] ?? new Float64Array()
  const { min, max } = extentOf([net])
  const where = (value: number) => spxText(at(x, net.indexOf(value)))
  const crossing =
    breakEvens.length > 0
      ? `Net P&L at expiry crosses zero at SPX ${list(breakEvens.map(spxText))}`
      : 'Net P&L at expiry does not cross zero here'
  const after = moved ? ` What-if: ${signedUsd(moved.net)} at SPX ${spxText(moved.spot)}.` : ''
  const range = `between ${spxText(at(x, 0))} and ${spxText(at(x, x.length - 1))}`
  return `${crossing}; ${range} it is at best ${signedUsd(max)} (at ${where(max)}) and at worst ${signedUsd(min)} (at ${where(min)}).${after}`
}

export function payoffTable(rows: PayoffRows): TableModel {
  const series = rows.dates.flatMap((date) =>
    shownQuantities(rows).map(({ id, label }) => ({
      id,
      date,
      label: `${label}, ${lowerFirst(dateLabel(date, rows.chosenDays))}`,
    })),
  )
  return {
    columns: [
      { label: 'SPX', unit: 'points', text: spxText },
      ...series.map(({ label }) => ({ label, unit: 'USD', text: signedUsd })),
    ],
    rows: Array.from(rows.x, (level, row) => [level, ...series.map(({ id, date }) => profitAt(rows, id, date, row))]),
  }
}

function move(from: number, to: number): string {
  const text = percent(to / from - 1, 1)
  return to > from ? `+${text}` : text
}

export function payoffReading(rows: PayoffRows, row: number): Reading {
  const level = at(rows.x, row)
  return {
    heading: `SPX ${spxText(level)} (${move(rows.spot, level)})`,
    columns: rows.dates.map((date) => dateLabel(date, rows.chosenDays)),
    lines: shownQuantities(rows).map(({ id, label }) => ({
      key: id,
      label,
      values: rows.dates.map((date) => signedUsd(profitAt(rows, id, date, row))),
    })),
  }
}
