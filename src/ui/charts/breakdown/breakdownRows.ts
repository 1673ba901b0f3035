import type { BookFigures, LayerId, PositionFigures } from '../../../engine/index.ts'

export type BreakdownId = LayerId | 'net'

/** The rows, from top to bottom. */
export const BREAKDOWN_IDS: readonly BreakdownId[] = ['condor', 'first', 'second', 'third', 'net']

/** Theta in USD per calendar day with its parts, one-factor vega in USD per VIX point. */
export interface BreakdownRow {
  readonly id: BreakdownId
  readonly label: string
  /** False for a layer without a single leg: it is shown as absent, not as nothing. */
  readonly held: boolean
  readonly theta: number
  readonly decay: number
  readonly financing: number
  readonly roll: number
  readonly vega: number
}

export type Measure = 'theta' | 'vega'

/** From where to where a row's bar reaches, in the measure's unit. */
export interface WaterfallBar {
  readonly from: number
  readonly to: number
}

const LAYERS: readonly { readonly id: LayerId; readonly label: string }[] = [
  { id: 'condor', label: 'Condor' },
  { id: 'first', label: 'First layer' },
  { id: 'second', label: 'Second layer' },
  { id: 'third', label: 'Third layer' },
]

function toRow(id: BreakdownId, label: string, figures: PositionFigures | undefined): BreakdownRow {
  if (!figures) return { id, label, held: false, theta: 0, decay: 0, financing: 0, roll: 0, vega: 0 }
  const { total, decay, financing, roll } = figures.theta
  return { id, label, held: true, theta: total, decay, financing, roll, vega: figures.oneFactorVegaUsd }
}

/** Condor, the three layers and net: always five rows, so that nothing moves when a layer comes or goes. */
export function toBreakdownRows({ legs, byLayer, net }: BookFigures): readonly BreakdownRow[] {
  const held = new Set(legs.filter(({ leg }) => leg.quantity !== 0).map(({ leg }) => leg.layer))
  return [
    ...LAYERS.map(({ id, label }) => toRow(id, label, held.has(id) ? byLayer[id] : undefined)),
    toRow('net', 'Net', net),
  ]
}

/** Each layer's bar starts where the one before it ended; net starts from zero again. */
export function toWaterfall(rows: readonly BreakdownRow[], measure: Measure): readonly WaterfallBar[] {
  let end = 0
  return rows.map((row) => {
    const from = row.id === 'net' ? 0 : end
    end = from + row[measure]
    return { from, to: end }
  })
}
