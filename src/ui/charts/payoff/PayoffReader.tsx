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
import type { PayoffRows } from './payoffRows.ts'
import { payoffReading } from './payoffTexts.ts'

interface PayoffReaderProps {
  readonly rows: LiveSource<PayoffRows>
  readonly plot: Plot
}

const readingOf = (rows: PayoffRows, row: number) => readWithGhost('payoff', payoffReading(rows, row), rows.x[row])

export function PayoffReader({ rows, plot }: PayoffReaderProps) {
  return (
    <PlotReader
      plot={plot}
      label="Payoff at an SPX level"
      axis="across"
      count={() => rows.get().x.length}
      start={() => nearestIndex(rows.get().x, rows.get().spot)}
      rowAt={(px) => nearestIndex(rows.get().x, plot.xAt(px))}
      say={(row) => saidReading(readingOf(rows.get(), row))}
    >
      {(row) => <PayoffRow rows={rows} plot={plot} row={row} />}
    </PlotReader>
  )
}

const DOTS = [
  { series: 'condor-expiry', className: read.condorDot },
  { series: 'hedge-expiry', className: read.hedgeDot },
  { series: 'first-expiry', className: read.firstDot },
  { series: 'second-expiry', className: read.secondDot },
  { series: 'third-expiry', className: read.thirdDot },
  { series: 'net-expiry', className: read.netDot },
] as const

function PayoffRow({ rows, plot, row }: PayoffReaderProps & { readonly row: number }) {
  const current = useCurrent(rows)
  const at = plot.x(current.x[row] ?? Number.NaN)
  const dots = DOTS.map(({ series, className }) => ({
    key: series,
    className,
    y: plot.y(current.values[series]?.[row] ?? Number.NaN),
  }))
  return (
    <>
      <Crosshair plot={plot} at={at} dots={dots} />
      <Readout plot={plot} at={at} reading={readingOf(current, row)} />
    </>
  )
}
