import { tenth } from '../draw/paths.ts'
import type { Plot } from '../frame/plot.ts'
import type { Line } from './contour.ts'
import type { MapRows } from './mapRows.ts'

/** Where places that are counted in cells of the map stand, px. */
export interface CellScale {
  readonly x: (cells: number) => number
  readonly y: (cells: number) => number
}

export function cellScale({ movesPct, vix }: Pick<MapRows, 'movesPct' | 'vix'>, plot: Plot): CellScale {
  const along = (axis: Float64Array, px: (value: number) => number) => {
    const first = px(axis[0] ?? 0)
    const step = px(axis[1] ?? 0) - first
    return (cells: number) => first + cells * step
  }
  return { x: along(movesPct, plot.x), y: along(vix, plot.y) }
}

/** The SVG path of lines that are counted in cells. */
export function cellPath(lines: readonly Line[], { x, y }: CellScale, end: '' | 'Z'): string {
  return lines
    .map((line) => {
      const points: string[] = []
      for (let i = 0; i < line.length; i += 2) points.push(`${tenth(x(line[i] ?? 0))},${tenth(y(line[i + 1] ?? 0))}`)
      return `M${points.join('L')}${end}`
    })
    .join('')
}
