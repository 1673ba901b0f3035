import { shortDate } from '../../../format/dates.ts'
import { days, fixed, lowerFirst, vixLevel } from '../../../format/format.ts'
import { curveShape } from '../../../inputs/curveShape.ts'
import type { Reading } from '../../read/Readout.tsx'
import { interpolate } from '../../scale/sampled.ts'
import type { TableModel } from '../../table/tableModel.ts'
import type { CurveHandle, CurveRows } from './curveRows.ts'

const price = (value: number) => fixed(value, 2)

/** "M1 18 Feb 2026": the name of a node for those who hear it; the strip alone is named after VIX. */
export const handleName = ({ month, settlement }: Pick<CurveHandle, 'month' | 'settlement'>): string =>
  `M${month} ${shortDate(settlement)}`

/** The chart's title, which says whether the what-if is in it. */
export function curveTitle({ vix, vixThen, chosenDays }: Pick<CurveRows, 'vix' | 'vixThen' | 'chosenDays'>): string {
  const today = 'VIX futures curve today'
  if (chosenDays > 0) return `${today}, and in the what-if after ${days(chosenDays)}`
  return vixThen === vix ? today : `${today}, and in the what-if`
}

/** The shape of each curve in words, with its figures. */
export function curveSentence(rows: CurveRows): string {
  const parts = rows.shown.map(({ label, values }, index) => {
    const prices = rows.nodes.map((node) => (index === 0 ? node.price : interpolate(rows.x, values, node.days)))
    return `${label}, VIX ${vixLevel(values[0] ?? Number.NaN)}: ${lowerFirst(curveShape(prices))}.`
  })
  return parts.join(' ')
}

/** Spot and every future; what lies between them on a drawn curve is a straight line or the model's. */
export function curveTable(rows: CurveRows): TableModel {
  const spot = { name: 'Spot', settlement: null, days: 0 }
  const futures = rows.nodes.map((node) => ({ ...node, name: `M${node.month}` }))
  return {
    columns: [
      { label: 'Future', unit: '', text: String },
      { label: 'Settles', unit: '', text: String },
      { label: 'Days', unit: 'days', text: (value) => fixed(value, 0) },
      ...rows.shown.map(({ label }) => ({ label, unit: 'points', text: price })),
    ],
    rows: [spot, ...futures].map((node) => [
      node.name,
      node.settlement,
      node.days,
      ...rows.shown.map(({ values }) => interpolate(rows.x, values, node.days)),
    ]),
  }
}

export function curveReading(rows: CurveRows, row: number): Reading {
  const at = rows.x[row] ?? Number.NaN
  return {
    heading: at === 0 ? 'Spot VIX' : `${days(at)} to settlement`,
    columns: ['VIX points'],
    lines: rows.shown.map(({ series, label, values }) => ({
      key: series,
      label,
      values: [price(values[row] ?? Number.NaN)],
    })),
  }
}
