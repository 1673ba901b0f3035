import { compactUsdTick } from '../../format/axis.ts'
import { days, fixed, lowerFirst, signedFixed, signedUsd, vixLevel } from '../../format/format.ts'
import { QUANTITIES, spxText } from '../payoff/payoffTexts.ts'
import type { Reading } from '../read/Readout.tsx'
import { extremePlaces } from '../scale/sampled.ts'
import type { TableModel } from '../table/tableModel.ts'
import { cellOf, hasMoved, isOnMap, type MapRows } from './mapRows.ts'

/** Columns of the table: one in so many of the map's, which are half a percent apart (ours). */
const TABLE_STRIDE = 5

/** "At once", "After 5 days": when the map holds. */
export const momentLabel = (elapsed: number): string => (elapsed > 0 ? `After ${days(elapsed)}` : 'At once')

export const mapTitle = (elapsed: number): string =>
  `If SPX and VIX move from here: net P&L of the book held, ${lowerFirst(momentLabel(elapsed))}`

/** A move of SPX: "−5.0 %", "0.0 %". */
export const moveText = (movePct: number, decimals = 1): string => `${signedFixed(movePct, decimals)} %`

/** The amount of a contour: "−$20k", "+$1.5M", "0". */
export function levelText(level: number): string {
  if (level === 0) return '0'
  return `${level > 0 ? '+' : ''}${compactUsdTick(level)}`
}

/** What the drawn path is: how VIX goes with SPX. */
export function pathText({ isLinked, path }: Pick<MapRows, 'isLinked' | 'path'>): string {
  return isLinked ? 'VIX as it goes with SPX' : `VIX held at ${vixLevel(path.vix[0] ?? Number.NaN)}`
}

/** Best and worst of net on the map, the worst on the path, and what the what-if makes. */
export function mapSentence(rows: MapRows): string {
  const { best, worst } = extremePlaces(rows.net)
  const at = (net: number, spot: number, vix: number) =>
    `${signedUsd(net)} (SPX ${spxText(spot)}, VIX ${vixLevel(vix)})`
  const onMap = (cell: number) => {
    const { net, spot, vix } = cellOf(rows, cell)
    return at(net, spot, vix)
  }
  const { worst: place } = extremePlaces(rows.path.net)
  const [net = 0, spot = 0, vix = 0] = [rows.path.net[place], rows.spx[place], rows.path.vix[place]]
  return `Net at best ${onMap(best)}, at worst ${onMap(worst)}, along the path at worst ${at(net, spot, vix)}${whatIfText(rows)}.`
}

/** What the what-if makes, where something has moved. */
function whatIfText(rows: MapRows): string {
  if (!hasMoved(rows)) return ''
  const beyond = isOnMap(rows, rows.spotMovePct, rows.whatIf.vix) ? '' : ', beyond the map'
  return `; what-if ${signedUsd(rows.whatIf.net)}${beyond}`
}

/** Net by VIX, downwards from the highest as on the map, and by some of the moves of SPX. */
export function mapTable(rows: MapRows): TableModel {
  const columns = Array.from(rows.movesPct, (movePct, column) => ({ movePct, column })).filter(
    ({ column }) => column % TABLE_STRIDE === 0,
  )
  const levels = Array.from(rows.vix, (level, row) => ({ level, row })).reverse()
  return {
    columns: [
      { label: 'VIX', unit: 'points', text: (level) => fixed(level, 1) },
      ...columns.map(({ movePct, column }) => ({
        label: `${spxText(rows.spx[column] ?? Number.NaN)} (${moveText(movePct)})`,
        unit: 'USD',
        text: signedUsd,
      })),
    ],
    rows: levels.map(({ level, row }) => [
      level,
      ...columns.map(({ column }) => rows.net[row * rows.spx.length + column] ?? Number.NaN),
    ]),
  }
}

/** Every cell of the map, for a spreadsheet. */
export function mapCells(rows: MapRows): TableModel {
  const usdColumns = QUANTITIES.map(({ label }) => ({ label, unit: 'USD', text: signedUsd }))
  return {
    columns: [
      { label: 'SPX', unit: 'points', text: spxText },
      { label: 'SPX move', unit: '%', text: moveText },
      { label: 'VIX', unit: 'points', text: vixLevel },
      ...usdColumns,
    ],
    rows: Array.from(rows.net, (_, cell) => {
      const { spot, movePct, vix, condor, hedge, net } = cellOf(rows, cell)
      return [spot, movePct, vix, condor, hedge, net]
    }),
  }
}

export function mapReading(rows: MapRows, cell: number): Reading {
  const { spot, movePct, vix, ...amounts } = cellOf(rows, cell)
  return {
    heading: `SPX ${spxText(spot)} (${moveText(movePct)}), VIX ${vixLevel(vix)}`,
    columns: [momentLabel(rows.days)],
    lines: QUANTITIES.map(({ id, label }) => ({ key: id, label, values: [signedUsd(amounts[id])] })),
  }
}
