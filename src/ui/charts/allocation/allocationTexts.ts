import { vixLevel } from '../../format/format.ts'
import type { Reading } from '../read/Readout.tsx'
import type { TableModel } from '../table/tableModel.ts'
import { type AllocationRows, type AllocationSeries, LAYERS } from './allocationRows.ts'
import { exposureFigure, exposureText } from './exposure.ts'

export const SERIES_LABELS: Readonly<Record<AllocationSeries, string>> = {
  first: 'First layer',
  second: 'Second layer',
  third: 'Third layer',
  tenPercent: '10 % rule',
}

const COLUMNS = [...LAYERS, 'tenPercent'] as const

const at = (values: Float64Array, row: number) => values[row] ?? Number.NaN
const total = (of: (layer: (typeof LAYERS)[number]) => number) => LAYERS.reduce((sum, layer) => sum + of(layer), 0)

/** What the playbook would hold at today's VIX, layer by layer, beside the 10 % rule, in one sentence. */
export function allocationSentence({ vix, atVix, unit }: AllocationRows): string {
  const held = LAYERS.filter((layer) => atVix[layer] !== 0)
  const parts = held.map((layer) => `${layer} ${exposureFigure(atVix[layer], unit)}`)
  const hedge =
    parts.length > 0
      ? `${exposureText(
          total((layer) => atVix[layer]),
          unit,
        )} (${parts.join(', ')})`
      : 'no hedge'
  return `At VIX ${vixLevel(vix)} the playbook would hold ${hedge}; the 10 % rule ${exposureText(atVix.tenPercent, unit)}.`
}

export function allocationTable({ x, values, unit }: AllocationRows): TableModel {
  const figure = (value: number) => exposureFigure(value, unit)
  return {
    columns: [
      { label: 'VIX', unit: 'points', text: vixLevel },
      ...COLUMNS.map((series) => ({ label: SERIES_LABELS[series], unit, text: figure })),
      { label: 'All layers', unit, text: figure },
    ],
    rows: Array.from(x, (vix, row) => [
      vix,
      ...COLUMNS.map((series) => at(values[series], row)),
      total((layer) => at(values[layer], row)),
    ]),
  }
}

export function allocationReading({ x, values, unit }: AllocationRows, row: number): Reading {
  const lines = [...LAYERS].reverse().map((layer) => ({ key: layer, value: at(values[layer], row) }))
  return {
    heading: `VIX ${vixLevel(at(x, row))}`,
    columns: [unit],
    lines: [
      ...lines.map(({ key, value }) => ({
        key,
        label: SERIES_LABELS[key],
        values: [exposureFigure(value, unit)],
      })),
      {
        key: 'all',
        label: 'All layers',
        values: [
          exposureFigure(
            total((layer) => at(values[layer], row)),
            unit,
          ),
        ],
      },
      {
        key: 'tenPercent',
        label: SERIES_LABELS.tenPercent,
        values: [exposureFigure(at(values.tenPercent, row), unit)],
      },
    ],
  }
}
