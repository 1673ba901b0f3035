import type { LiveSource } from '../../../store/frameLoop.ts'
import type { Plot } from '../frame/plot.ts'
import { readWithGhost } from '../ghost/ghosts.ts'
import { useCurrent } from '../live/useCurrent.ts'
import { Crosshair } from '../read/Crosshair.tsx'
import { PlotReader } from '../read/PlotReader.tsx'
import { Readout } from '../read/Readout.tsx'
import { saidReading } from '../read/saidReading.ts'
import { cellOf, type MapRows, nearestCell } from './mapRows.ts'
import { mapReading } from './mapTexts.ts'

const readingOf = (rows: MapRows, cell: number) => readWithGhost('map', mapReading(rows, cell), cell)

interface MapReaderProps {
  readonly rows: LiveSource<MapRows>
  readonly plot: Plot
}

/** Reads the map cell by cell, along SPX and along VIX. */
export function MapReader({ rows, plot }: MapReaderProps) {
  const start = () => {
    const current = rows.get()
    return nearestCell(current, current.spotMovePct, current.whatIf.vix)
  }
  return (
    <PlotReader
      plot={plot}
      label="Profit and loss at an SPX and a VIX level"
      axis={{ columns: rows.get().movesPct.length }}
      count={() => rows.get().net.length}
      start={start}
      rowAt={(px, py) => nearestCell(rows.get(), plot.xAt(px), plot.yAt(py))}
      say={(cell) => saidReading(readingOf(rows.get(), cell))}
    >
      {(cell) => <MapCell rows={rows} plot={plot} cell={cell} />}
    </PlotReader>
  )
}

function MapCell({ rows, plot, cell }: MapReaderProps & { readonly cell: number }) {
  const current = useCurrent(rows)
  const { movePct, vix } = cellOf(current, cell)
  const at = plot.x(movePct)
  const across = plot.y(vix)
  return (
    <>
      <Crosshair plot={plot} at={at} across={across} dots={[]} />
      <Readout plot={plot} at={at} across={across} reading={readingOf(current, cell)} />
    </>
  )
}
