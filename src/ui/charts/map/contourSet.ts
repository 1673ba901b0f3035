import { contourRings, type Grid, innerLines, type Line } from './contour.ts'
import type { MapLevels } from './mapLevels.ts'
import type { MapRows } from './mapRows.ts'

/** A line of one amount, USD, through the cells of the map. */
export interface Contour {
  readonly level: number
  readonly line: Line
}

/** The rings of every wash from the palest to the deepest, and the contours that part them. */
export interface MapContourSet {
  readonly gained: readonly (readonly Line[])[]
  readonly lost: readonly (readonly Line[])[]
  readonly contours: readonly Contour[]
}

/** Net P&L parted at zero and at every level, gains and losses each from zero outwards. */
export function toContours({ movesPct, vix, net }: MapRows, levels: MapLevels): MapContourSet {
  const gridOf = (values: Float64Array): Grid => ({ values, columns: movesPct.length, rows: vix.length })
  const gains = gridOf(net)
  const losses = gridOf(net.map((value) => -value))
  const gained = [0, ...levels.gained].map((level) => contourRings(gains, level))
  const lost = [0, ...levels.lost].map((level) => contourRings(losses, level))
  const linesAt = (level: number, rings: readonly Line[] = []): Contour[] =>
    innerLines(rings, gains).map((line) => ({ level, line }))
  return {
    gained,
    lost,
    contours: [
      ...linesAt(0, gained[0]),
      ...levels.gained.flatMap((level, index) => linesAt(level, gained[index + 1])),
      ...levels.lost.flatMap((level, index) => linesAt(-level, lost[index + 1])),
    ],
  }
}

/** A place on the map, counted in cells. */
export type Place = readonly [x: number, y: number]

/** Where a line crosses an upright of the map for the first time, if it does. */
function crossingOf(line: Line, upright: number): Place | undefined {
  for (let i = 2; i < line.length; i += 2) {
    const [x = 0, y = 0, x2 = 0, y2 = 0] = line.slice(i - 2, i + 2)
    if (x < upright === x2 < upright) continue
    return [upright, y + ((y2 - y) * (upright - x)) / (x2 - x)]
  }
  return undefined
}

/**
 * Where a contour may be named, the best place first: on uprights that stay where they are, so that a label only rises
 * and falls with its contour while something is dragged; else in the middle of the line.
 */
export function namePlaces(line: Line, uprights: readonly number[]): readonly Place[] {
  const crossings = uprights.flatMap((upright) => {
    const place = crossingOf(line, upright)
    return place ? [place] : []
  })
  const middle = 2 * Math.floor(line.length / 4)
  return [...crossings, [line[middle] ?? 0, line[middle + 1] ?? 0]]
}
