import type { ReactNode } from 'react'
import type { LiveSource } from '../../../../store/frameLoop.ts'
import { useLiveValue } from '../../../live/useLive.ts'
import draw from '../../draw/draw.module.css'
import { Legend, LegendItem, LineSwatch } from '../../figure/Legend.tsx'
import { Ghost } from '../../ghost/Ghost.tsx'
import read from '../../read/read.module.css'
import { type ThetaRows, thetaReading, thetaSentence, thetaTable, thetaTitle } from './thetaRows.ts'
import { VixChart } from './VixChart.tsx'
import type { ShownVix } from './vixRange.ts'
import type { VixCurve } from './vixRows.ts'

const CURVES: readonly VixCurve[] = [
  { series: 'hedge', className: draw.hedge, dot: read.hedgeDot, end: { text: 'Hedge', className: draw.hedgeText } },
  {
    series: 'condor',
    className: draw.condor,
    dot: read.condorDot,
    end: { text: 'Condor', className: draw.condorText },
  },
  { series: 'net', className: draw.net, dot: read.netDot, end: { text: 'Net', className: draw.netText } },
]

interface ThetaChartProps {
  readonly rows: LiveSource<ThetaRows>
  readonly dragging: LiveSource<boolean>
  readonly shown: ShownVix
  /** Whether the hedge is re-sized or held: beside the title. */
  readonly control: ReactNode
}

/** Theta of condor, hedge and net against VIX, with the levels where net changes sign. */
export function ThetaChart({ rows, dragging, shown, control }: ThetaChartProps) {
  const title = useLiveValue(rows, ({ mode, span }) => thetaTitle(mode, span))
  const ghost = useLiveValue(rows, ({ mode }) => `vix-theta ${mode}`)
  return (
    <VixChart
      name="vix-theta"
      title={title}
      control={control}
      legend={
        <Legend>
          <LegendItem swatch={<LineSwatch className={draw.condor} />} text="Condor" />
          <LegendItem swatch={<LineSwatch className={draw.hedge} />} text="Hedge" />
          <LegendItem swatch={<LineSwatch className={draw.net} />} text="Net, its flip points marked" />
          <Ghost chart={ghost} />
        </Legend>
      }
      readerLabel="Theta at a VIX level"
      dragging={dragging}
      rows={rows}
      shown={shown}
      sentence={thetaSentence}
      table={thetaTable}
      reading={thetaReading}
      curves={CURVES}
      ghost={ghost}
    />
  )
}
