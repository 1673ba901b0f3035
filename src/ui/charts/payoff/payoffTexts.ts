import { fixed, percent, signedUsd } from '../../format/format.ts'
import type { Reading } from '../read/Readout.tsx'
import { extentOf } from '../scale/domain.ts'
import type { TableModel } from '../table/tableModel.ts'
import type { PayoffRows, PayoffSeries } from './payoffRows.ts'

export const spxText = (level: number) => fixed(level, 0)

/** The quantities, in the order of legend, read-out and table. */
export const QUANTITIES = [
  { id: 'condor', label: 'Condor' },
  { id: 'hedge', label: 'Hedge' },
  { id: 'net', label: 'Net' },
] as const

export const DATES = [
  { id: 'expiry', label: 'At expiry' },
  { id: 'today', label: 'Today' },
] as const

const seriesOf = (quantity: (typeof QUANTITIES)[number], date: (typeof DATES)[number]): PayoffSeries =>
  `${quantity.id}-${date.id}`

const at = (values: Float64Array, row: number) => values[row] ?? Number.NaN

const list = (texts: readonly string[]) =>
  texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`

/** The net payoff at expiry in one sentence: where it crosses zero, its best and its worst within the chart. */
export function payoffSentence({ x, values, breakEvens }: PayoffRows): string {
  const net = values['net-expiry']
  const { min, max } = extentOf([net])
  const where = (value: number) => spxText(at(x, net.indexOf(value)))
  const crossing =
    breakEvens.length > 0
      ? `Net P&L at expiry crosses zero at SPX ${list(breakEvens.map(spxText))}`
      : 'Net P&L at expiry does not cross zero here'
  const range = `between ${spxText(at(x, 0))} and ${spxText(at(x, x.length - 1))}`
  return `${crossing}; ${range} it is at best ${signedUsd(max)} (at ${where(max)}) and at worst ${signedUsd(min)} (at ${where(min)}).`
}

export function payoffTable({ x, values }: PayoffRows): TableModel {
  const series = DATES.flatMap((date) =>
    QUANTITIES.map((quantity) => ({
      label: `${quantity.label}, ${date.label.toLowerCase()}`,
      values: values[seriesOf(quantity, date)],
    })),
  )
  return {
    columns: [
      { label: 'SPX', unit: 'points', text: spxText },
      ...series.map(({ label }) => ({ label, unit: 'USD', text: signedUsd })),
    ],
    rows: Array.from(x, (level, row) => [level, ...series.map(({ values }) => at(values, row))]),
  }
}

function moved(from: number, to: number): string {
  const text = percent(to / from - 1, 1)
  return to > from ? `+${text}` : text
}

export function payoffReading({ x, values, spot }: PayoffRows, row: number): Reading {
  const level = at(x, row)
  return {
    heading: `SPX ${spxText(level)} (${moved(spot, level)})`,
    columns: DATES.map(({ label }) => label),
    lines: QUANTITIES.map((quantity) => ({
      key: quantity.id,
      label: quantity.label,
      values: DATES.map((date) => signedUsd(at(values[seriesOf(quantity, date)], row))),
    })),
  }
}
