import { signedUsd } from '../../format/format.ts'
import type { Reading } from '../read/Readout.tsx'
import type { TableModel } from '../table/tableModel.ts'
import { type BreakdownRow, type Measure, toWaterfall } from './breakdownRows.ts'

/** What a measure's amounts are: "USD a day" (over what theta is taken), "USD per VIX point". */
export const unitOf = (measure: Measure, span: string): string =>
  measure === 'theta' ? `USD ${span}` : 'USD per VIX point'

export const captionOf = (measure: Measure, span: string): string =>
  `${measure === 'theta' ? 'Theta' : 'Vega'}, ${unitOf(measure, span)}`

/** Stands where a value would, for a layer that is not in the book. */
export const NOT_HELD = 'not held'

const named = (rows: readonly BreakdownRow[], id: BreakdownRow['id']) => rows.find((row) => row.id === id)

/** Theta and vega of condor, hedge and net in one sentence; `span` is what theta is taken over: "a day". */
export function breakdownSentence(rows: readonly BreakdownRow[], span: string): string {
  const condor = named(rows, 'condor')
  const net = named(rows, 'net')
  if (!condor || !net) return ''
  const parts = (measure: Measure) =>
    `condor ${signedUsd(condor[measure])}, hedge ${signedUsd(net[measure] - condor[measure])}, net ${signedUsd(net[measure])}`
  return `Theta ${span}: ${parts('theta')}. Vega per VIX point: ${parts('vega')}.`
}

export function breakdownTable(rows: readonly BreakdownRow[], span: string): TableModel {
  const inUsd = { unit: 'USD', text: signedUsd }
  return {
    columns: [
      { label: 'Part', unit: '', text: String },
      { label: `Theta ${span}`, ...inUsd },
      { label: 'of it decay', ...inUsd },
      { label: 'of it financing', ...inUsd },
      { label: 'of it roll', ...inUsd },
      { label: 'Vega per VIX point', ...inUsd },
    ],
    rows: rows.map((row) =>
      row.held
        ? [row.label, row.theta, row.decay, row.financing, row.roll, row.vega]
        : [row.label, NOT_HELD, null, null, null, NOT_HELD],
    ),
  }
}

/** What a row has to say beyond its bar: the parts theta is made of; the sum that vega has come to with it. */
export function breakdownReading(
  rows: readonly BreakdownRow[],
  index: number,
  measure: Measure,
  span: string,
): Reading | null {
  const row = rows[index]
  if (!row) return null
  const line = (key: string, label: string, value: number) => ({ key, label, values: [signedUsd(value)] })
  const parts =
    measure === 'theta'
      ? [
          line('decay', 'Decay', row.decay),
          line('financing', 'Financing', row.financing),
          line('roll', 'Roll', row.roll),
        ]
      : [line('vega', 'Vega', row.vega), line('sum', 'Sum so far', toWaterfall(rows, measure)[index]?.to ?? 0)]
  return {
    heading: row.label,
    columns: [unitOf(measure, span)],
    lines: row.held ? parts : [{ key: 'absent', label: 'Position', values: [NOT_HELD] }],
  }
}
