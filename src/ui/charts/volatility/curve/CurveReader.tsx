import type { LiveSource } from '../../../../store/frameLoop.ts'
import type { Plot } from '../../frame/plot.ts'
import { readWithGhost } from '../../ghost/ghosts.ts'
import { useCurrent } from '../../live/useCurrent.ts'
import { Crosshair } from '../../read/Crosshair.tsx'
import { PlotReader } from '../../read/PlotReader.tsx'
import { Readout } from '../../read/Readout.tsx'
import read from '../../read/read.module.css'
import { saidReading } from '../../read/saidReading.ts'
import { nearestIndex } from '../../scale/sampled.ts'
import type { CurveRows } from './curveRows.ts'
import { curveReading } from './curveTexts.ts'

const readingOf = (rows: CurveRows, row: number) => readWithGhost('curve', curveReading(rows, row), rows.x[row])

interface CurveReaderProps {
  readonly rows: LiveSource<CurveRows>
  readonly plot: Plot
}

export function CurveReader({ rows, plot }: CurveReaderProps) {
  return (
    <PlotReader
      plot={plot}
      label="Futures curve by days to settlement"
      axis="across"
      count={() => rows.get().x.length}
      start={() => 0}
      rowAt={(px) => nearestIndex(rows.get().x, plot.xAt(px))}
      say={(row) => saidReading(readingOf(rows.get(), row))}
    >
      {(row) => <CurveRow rows={rows} plot={plot} row={row} />}
    </PlotReader>
  )
}

function CurveRow({ rows, plot, row }: CurveReaderProps & { readonly row: number }) {
  const current = useCurrent(rows)
  const at = plot.x(current.x[row] ?? Number.NaN)
  const dots = current.shown.map(({ series, values }) => ({
    key: series,
    className: read.netDot,
    y: plot.y(values[row] ?? Number.NaN),
  }))
  return (
    <>
      <Crosshair plot={plot} at={at} dots={dots} />
      <Readout plot={plot} at={at} reading={readingOf(current, row)} />
    </>
  )
}
