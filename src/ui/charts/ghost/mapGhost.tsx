import { lowerFirst, signedUsd } from '../../format/format.ts'
import { Clip } from '../draw/Clip.tsx'
import { linePath } from '../draw/paths.ts'
import type { Plot } from '../frame/plot.ts'
import { cellPath, cellScale } from '../map/cellScale.ts'
import { toContours } from '../map/contourSet.ts'
import type { MapRows } from '../map/mapRows.ts'
import { mapTable, momentLabel, pathText } from '../map/mapTexts.ts'
import type { TableModel } from '../table/tableModel.ts'
import { GhostLegend } from './GhostLegend.tsx'
import type { ChartGhost } from './ghosts.ts'
import { MapGhostLine } from './MapGhostLine.tsx'

/** The zero contour alone. */
const NO_LEVELS = { gained: [], lost: [] }

const NAME = 'Base, net'

/**
 * The base on the map: where it makes neither gain nor loss, and its path. The map's moves and levels are the same for
 * every scenario, so that a cell of the one is the cell of the other.
 */
export function mapGhost(rows: MapRows): ChartGhost {
  const zero = toContours(rows, NO_LEVELS).contours.map(({ line }) => line)
  const moment = `Base ${lowerFirst(momentLabel(rows.days))}`
  return {
    ...unmoved,
    Curves: ({ plot }) => (
      <Clip plot={plot}>
        <MapGhostLine series="base-zero" d={cellPath(zero, cellScale(rows, plot), '')} />
        <MapGhostLine series="base-path" d={pathOf(rows, plot)} thin />
      </Clip>
    ),
    Legend: () => (
      <>
        <GhostLegend text={`${moment}: neither gain nor loss`} />
        <GhostLegend text={`Base: ${pathText(rows)}`} thin />
      </>
    ),
    reading: (reading, cell) => ({
      ...reading,
      lines: [...reading.lines, { key: 'base', label: NAME, values: [signedUsd(rows.net[cell] ?? Number.NaN)] }],
    }),
    table: ({ columns, rows: cells }) => {
      const base = mapTable(rows)
      return {
        columns: [
          ...columns,
          ...base.columns.slice(1).map((column) => ({ ...column, label: `Base, ${column.label}` })),
        ],
        rows: cells.map((row, index) => [...row, ...(base.rows[index]?.slice(1) ?? [])]),
      }
    },
  }
}

/** The same for the map's CSV, which holds a row for every cell. */
export const mapCellsGhost = (rows: MapRows): ChartGhost => ({
  ...mapGhost(rows),
  table: ({ columns, rows: cells }: TableModel) => ({
    columns: [...columns, { label: NAME, unit: 'USD', text: signedUsd }],
    rows: cells.map((row, cell) => [...row, rows.net[cell] ?? null]),
  }),
})

const unmoved: Pick<ChartGhost, 'x' | 'y'> = { x: (extent) => extent, y: (extent) => extent }

const pathOf = ({ movesPct, path }: MapRows, plot: Plot) => linePath(movesPct, path.vix, plot.x, plot.y)
