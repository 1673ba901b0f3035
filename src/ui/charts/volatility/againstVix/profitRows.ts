import type { PositionResult, VolatilityResult } from '../../../../engine/index.ts'
import { days, fixed, lowerFirst, signedUsd, vixLevel } from '../../../format/format.ts'
import { QUANTITIES } from '../../payoff/payoffTexts.ts'
import type { Reading } from '../../read/Readout.tsx'
import type { TableModel } from '../../table/tableModel.ts'
import { extremes, type VixRows, valueAt } from './vixRows.ts'

/** P&L of the held book against VIX, SPX unmoved: at once, and at the what-if's day where days pass. */
export interface ProfitRows extends VixRows {
  readonly chosenDays: number
}

export function toProfitRows(
  { vix, profitNow, profitThen, vixThen }: VolatilityResult,
  { inputs }: Pick<PositionResult, 'inputs'>,
): ProfitRows {
  return {
    x: vix,
    values: {
      'condor-now': profitNow.condor,
      'hedge-now': profitNow.hedge,
      'net-now': profitNow.net,
      ...(profitThen && {
        'condor-then': profitThen.condor,
        'hedge-then': profitThen.hedge,
        'net-then': profitThen.net,
      }),
    },
    vix: inputs.vix,
    vixThen: vixThen === inputs.vix ? null : vixThen,
    flipPoints: [],
    bands: [],
    chosenDays: inputs.daysForward,
  }
}

type Moment = 'now' | 'then'

const moments = ({ chosenDays }: ProfitRows): readonly Moment[] => (chosenDays > 0 ? ['now', 'then'] : ['now'])
const momentLabel = (moment: Moment, chosenDays: number) => (moment === 'now' ? 'At once' : `After ${days(chosenDays)}`)

export const profitTitle = (chosenDays: number): string =>
  `If VIX alone moves from here: P&L ${chosenDays > 0 ? `at once and after ${days(chosenDays)}` : 'at once'}`

/** Best and worst of net, at once and at the what-if's day. */
export function profitSentence(rows: ProfitRows): string {
  const parts = moments(rows).map((moment) => {
    const { best, worst } = extremes(rows.x, rows.values[`net-${moment}`] ?? new Float64Array())
    const when = momentLabel(moment, rows.chosenDays)
    return `${when}, net is at best ${signedUsd(best.value)} (VIX ${vixLevel(best.vix)}) and at worst ${signedUsd(worst.value)} (VIX ${vixLevel(worst.vix)}).`
  })
  return parts.join(' ')
}

export function profitTable(rows: ProfitRows): TableModel {
  const columns = moments(rows).flatMap((moment) =>
    QUANTITIES.map(({ id, label }) => ({
      series: `${id}-${moment}`,
      label: `${label}, ${lowerFirst(momentLabel(moment, rows.chosenDays))}`,
    })),
  )
  return {
    columns: [
      { label: 'VIX', unit: 'points', text: (level) => fixed(level, 1) },
      ...columns.map(({ label }) => ({ label, unit: 'USD', text: signedUsd })),
    ],
    rows: Array.from(rows.x, (level, row) => [level, ...columns.map(({ series }) => valueAt(rows, series, row))]),
  }
}

export function profitReading(rows: ProfitRows, row: number): Reading {
  return {
    heading: `VIX ${vixLevel(rows.x[row] ?? Number.NaN)}`,
    columns: moments(rows).map((moment) => momentLabel(moment, rows.chosenDays)),
    lines: QUANTITIES.map(({ id, label }) => ({
      key: id,
      label,
      values: moments(rows).map((moment) => signedUsd(valueAt(rows, `${id}-${moment}`, row))),
    })),
  }
}
