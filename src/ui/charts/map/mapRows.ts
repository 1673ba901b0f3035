import type { MapResult, PositionResult } from '../../../engine/index.ts'
import { nearestIndex } from '../scale/sampled.ts'

/** A strike of the condor, points, and the move of SPX in percent that leads to it. */
export interface MapStrike {
  readonly level: number
  readonly movePct: number
}

/** P&L over SPX and VIX as the map draws it. */
export interface MapRows extends MapResult {
  /** Whether VIX goes with SPX, or is held. */
  readonly isLinked: boolean
  readonly spotMovePct: number
  readonly shortPut: MapStrike
  readonly shortCall: MapStrike
}

export function toMapRows(map: MapResult, { inputs }: Pick<PositionResult, 'inputs'>): MapRows {
  const strike = (level: number): MapStrike => ({ level, movePct: 100 * (level / map.now.spot - 1) })
  return {
    ...map,
    isLinked: inputs.spotVol === 'linked',
    spotMovePct: inputs.spotMovePct,
    shortPut: strike(inputs.shortPut),
    shortCall: strike(inputs.shortCall),
  }
}

/** The cell nearest to a move of SPX and a level of VIX; cells are counted along SPX, then up. */
export const nearestCell = ({ movesPct, vix }: MapRows, movePct: number, level: number): number =>
  nearestIndex(vix, level) * movesPct.length + nearestIndex(movesPct, movePct)

/** What stands in a cell. */
export function cellOf(rows: MapRows, cell: number) {
  const column = cell % rows.movesPct.length
  const row = Math.floor(cell / rows.movesPct.length)
  return {
    movePct: rows.movesPct[column] ?? Number.NaN,
    spot: rows.spx[column] ?? Number.NaN,
    vix: rows.vix[row] ?? Number.NaN,
    condor: rows.condor[cell] ?? Number.NaN,
    hedge: rows.hedge[cell] ?? Number.NaN,
    net: rows.net[cell] ?? Number.NaN,
  }
}

/** Whether the what-if stands inside the map. */
export function isOnMap({ movesPct, vix }: MapRows, movePct: number, level: number): boolean {
  const within = (axis: Float64Array, value: number) => value >= (axis[0] ?? 0) && value <= (axis.at(-1) ?? 0)
  return within(movesPct, movePct) && within(vix, level)
}

/** Whether the what-if stands elsewhere than the market does now. */
export const hasMoved = ({ now, whatIf, days }: MapRows): boolean =>
  whatIf.spot !== now.spot || whatIf.vix !== now.vix || days > 0
