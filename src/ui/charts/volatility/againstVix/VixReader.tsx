import type { LiveSource } from '../../../../store/frameLoop.ts'
import type { Plot } from '../../frame/plot.ts'
import { useCurrent } from '../../live/useCurrent.ts'
import { Crosshair } from '../../read/Crosshair.tsx'
import { PlotReader } from '../../read/PlotReader.tsx'
import { type Reading, Readout } from '../../read/Readout.tsx'
import { saidReading } from '../../read/saidReading.ts'
import { nearestIndex } from '../../scale/sampled.ts'
import { type VixCurve, type VixRows, valueAt } from './vixRows.ts'

interface VixReaderProps {
  readonly rows: LiveSource<VixRows>
  readonly plot: Plot
  /** What is read here: "Profit and loss at a VIX level". */
  readonly label: string
  readonly curves: readonly VixCurve[]
  readonly reading: (row: number) => Reading
}

export function VixReader({ rows, plot, label, curves, reading }: VixReaderProps) {
  return (
    <PlotReader
      plot={plot}
      label={label}
      axis="across"
      count={() => rows.get().x.length}
      start={() => nearestIndex(rows.get().x, rows.get().vix)}
      rowAt={(px) => nearestIndex(rows.get().x, plot.xAt(px))}
      say={(row) => saidReading(reading(row))}
    >
      {(row) => <VixRow rows={rows} plot={plot} row={row} curves={curves} reading={reading} />}
    </PlotReader>
  )
}

type VixRowProps = Omit<VixReaderProps, 'label'> & { readonly row: number }

function VixRow({ rows, plot, row, curves, reading }: VixRowProps) {
  const current = useCurrent(rows)
  const at = plot.x(current.x[row] ?? Number.NaN)
  const dots = curves.map(({ series, dot }) => ({
    key: series,
    className: dot,
    y: plot.y(valueAt(current, series, row)),
  }))
  return (
    <>
      <Crosshair plot={plot} at={at} dots={dots} />
      <Readout plot={plot} at={at} reading={reading(row)} />
    </>
  )
}
