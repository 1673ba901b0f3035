import type { LiveSource } from '../../../store/frameLoop.ts'
import type { Plot } from '../frame/plot.ts'
import { readWithGhost } from '../ghost/ghosts.ts'
import { useCurrent } from '../live/useCurrent.ts'
import { Crosshair } from '../read/Crosshair.tsx'
import { PlotReader } from '../read/PlotReader.tsx'
import { Readout } from '../read/Readout.tsx'
import read from '../read/read.module.css'
import { saidReading } from '../read/saidReading.ts'
import { nearestIndex } from '../scale/sampled.ts'
import { type AllocationRows, LAYERS } from './allocationRows.ts'
import { allocationReading } from './allocationTexts.ts'

interface AllocationReaderProps {
  readonly rows: LiveSource<AllocationRows>
  readonly plot: Plot
}

const readingOf = (rows: AllocationRows, row: number) =>
  readWithGhost('allocation', allocationReading(rows, row), rows.x[row])

export function AllocationReader({ rows, plot }: AllocationReaderProps) {
  return (
    <PlotReader
      plot={plot}
      label="Hedge by layer at a VIX level"
      axis="across"
      count={() => rows.get().x.length}
      start={() => nearestIndex(rows.get().x, rows.get().vix)}
      rowAt={(px) => nearestIndex(rows.get().x, plot.xAt(px))}
      say={(row) => saidReading(readingOf(rows.get(), row))}
    >
      {(row) => <AllocationRow rows={rows} plot={plot} row={row} />}
    </PlotReader>
  )
}

const DOTS = { first: read.firstDot, second: read.secondDot, third: read.thirdDot }

function AllocationRow({ rows, plot, row }: AllocationReaderProps & { readonly row: number }) {
  const current = useCurrent(rows)
  const at = plot.x(current.x[row] ?? Number.NaN)
  const dots = LAYERS.filter((layer) => current.values[layer][row] !== 0).map((layer) => ({
    key: layer,
    className: DOTS[layer],
    y: plot.y(current.edges[layer][row] ?? Number.NaN),
  }))
  return (
    <>
      <Crosshair plot={plot} at={at} dots={dots} />
      <Readout plot={plot} at={at} reading={readingOf(current, row)} />
    </>
  )
}
