import type { FlipPoint, PositionResult, SweepResult, ThetaSweep } from '../../../../engine/index.ts'
import { fixed, signedUsd, vixLevel } from '../../../format/format.ts'
import { thetaSpan } from '../../../format/thetaSpan.ts'
import type { Reading } from '../../read/Readout.tsx'
import type { TableModel } from '../../table/tableModel.ts'
import { type VixRows, valueAt } from './vixRows.ts'

/** Whether the hedge at another VIX is the playbook's for it, or the one held today. */
export type HedgeMode = 'resized' | 'held'

export const HEDGE_MODES = [
  { value: 'resized', label: 'hedge re-sized' },
  { value: 'held', label: 'hedge held' },
] as const satisfies readonly { readonly value: HedgeMode; readonly label: string }[]

/** Net theta against VIX and its parts, USD over the stretch of time that theta is taken over. */
export interface ThetaRows extends VixRows {
  readonly mode: HedgeMode
  /** "a day", "to the next close (3 days)". */
  readonly span: string
  /** The book's own figures at today's VIX, which lies between two levels of the sweep. */
  readonly today: { readonly net: number; readonly decay: number; readonly roll: number }
}

export function toThetaRows(
  mode: HedgeMode,
  sweep: ThetaSweep,
  { inputs, book, thetaDays }: Pick<PositionResult, 'inputs' | 'book' | 'thetaDays'>,
  { bands }: Pick<SweepResult, 'bands'>,
): ThetaRows {
  const { total, decay, financing, roll } = book.net.theta
  return {
    x: sweep.vix,
    values: { condor: sweep.condor, hedge: sweep.hedge, net: sweep.net, decay: sweep.decay, roll: sweep.roll },
    vix: inputs.vix,
    vixThen: null,
    flipPoints: sweep.flipPoints,
    bands: mode === 'held' ? [] : bands,
    mode,
    span: thetaSpan(inputs.thetaClock, thetaDays),
    today: { net: total, decay: decay + financing, roll },
  }
}

const BOOKS: Readonly<Record<HedgeMode, string>> = {
  resized: 'entered fresh at each',
  held: 'the book of today held',
}

export const thetaTitle = (mode: HedgeMode, span: string): string => `Net theta ${span} against VIX, ${BOOKS[mode]}`
export const thetaPartsTitle = (mode: HedgeMode, span: string): string =>
  `Decay and roll ${span} against VIX, ${BOOKS[mode]}`

/** More flips than this are counted, not listed (ours). */
const LISTED = 4

function flipClause(flips: readonly FlipPoint[], net: number): string {
  if (flips.length === 0) return `and is ${net < 0 ? 'negative' : 'positive'} at every VIX from 9 to 90`
  const listed = flips.slice(0, LISTED).map(({ vix, jump }) => `${vixLevel(vix)}${jump ? ' (a jump)' : ''}`)
  const rest = flips.length - listed.length
  return `and changes sign at VIX ${listed.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

export const thetaSentence = ({ vix, today, span, flipPoints }: ThetaRows): string =>
  `Net theta is ${signedUsd(today.net)} ${span} at VIX ${vixLevel(vix)} ${flipClause(flipPoints, today.net)}.`

export const thetaPartsSentence = ({ vix, today, span }: ThetaRows): string =>
  `At VIX ${vixLevel(vix)} decay with financing brings ${signedUsd(today.decay)} and roll ${signedUsd(today.roll)}: ${signedUsd(today.net)} ${span}.`

interface Column {
  readonly series: string
  readonly label: string
}

const THETA: readonly Column[] = [
  { series: 'condor', label: 'Condor' },
  { series: 'hedge', label: 'Hedge' },
  { series: 'net', label: 'Net' },
]
const PARTS: readonly Column[] = [
  { series: 'decay', label: 'Decay' },
  { series: 'roll', label: 'Roll' },
  { series: 'net', label: 'Net' },
]

const tableOf =
  (columns: readonly Column[]) =>
  (rows: ThetaRows): TableModel => ({
    columns: [
      { label: 'VIX', unit: 'points', text: (level) => fixed(level, 1) },
      ...columns.map(({ label }) => ({ label: `${label}, ${rows.span}`, unit: 'USD', text: signedUsd })),
    ],
    rows: Array.from(rows.x, (level, row) => [level, ...columns.map(({ series }) => valueAt(rows, series, row))]),
  })

const readingOf =
  (columns: readonly Column[]) =>
  (rows: ThetaRows, row: number): Reading => ({
    heading: `VIX ${vixLevel(rows.x[row] ?? Number.NaN)}`,
    columns: [`USD ${rows.span}`],
    lines: columns.map(({ series, label }) => ({
      key: series,
      label,
      values: [signedUsd(valueAt(rows, series, row))],
    })),
  })

export const thetaTable = tableOf(THETA)
export const thetaPartsTable = tableOf(PARTS)
export const thetaReading = readingOf(THETA)
export const thetaPartsReading = readingOf(PARTS)
