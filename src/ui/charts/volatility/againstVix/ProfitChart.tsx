import { useMemo } from 'react'
import { days } from '../../../format/format.ts'
import { useLiveValue } from '../../../live/useLive.ts'
import type { VolatilityLab } from '../../chartLab.ts'
import draw from '../../draw/draw.module.css'
import { Legend, LegendItem, LineSwatch } from '../../figure/Legend.tsx'
import { Ghost } from '../../ghost/Ghost.tsx'
import { derive } from '../../live/derive.ts'
import read from '../../read/read.module.css'
import { profitReading, profitSentence, profitTable, profitTitle, toProfitRows } from './profitRows.ts'
import { VixChart } from './VixChart.tsx'
import type { ShownVix } from './vixRange.ts'
import type { VixCurve } from './vixRows.ts'

/** Condor and hedge of the later day stand in read-out and table; drawn, six curves would hide what they say. */
const CURVES: readonly VixCurve[] = [
  {
    series: 'hedge-now',
    className: draw.hedge,
    dot: read.hedgeDot,
    end: { text: 'Hedge', className: draw.hedgeText },
  },
  {
    series: 'condor-now',
    className: draw.condor,
    dot: read.condorDot,
    end: { text: 'Condor', className: draw.condorText },
  },
  { series: 'net-now', className: draw.net, dot: read.netDot, end: { text: 'Net', className: draw.netText } },
  { series: 'net-then', className: `${draw.net} ${draw.chosenNet}`, dot: read.netDot },
]

/** What the book as held makes of another VIX. */
export function ProfitChart({ lab, shown }: { readonly lab: VolatilityLab; readonly shown: ShownVix }) {
  const { position, volatility, dragging } = lab
  const rows = useMemo(() => derive([volatility, position], toProfitRows), [volatility, position])
  const chosenDays = useLiveValue(rows, (current) => current.chosenDays)
  return (
    <VixChart
      name="vix-profit"
      title={profitTitle(chosenDays)}
      legend={
        <Legend>
          <LegendItem swatch={<LineSwatch className={draw.condor} />} text="Condor" />
          <LegendItem swatch={<LineSwatch className={draw.hedge} />} text="Hedge" />
          <LegendItem swatch={<LineSwatch className={draw.net} />} text="Net" />
          {chosenDays > 0 ? (
            <LegendItem swatch={<LineSwatch className={draw.chosenKey} />} text={`Net after ${days(chosenDays)}`} />
          ) : null}
          <Ghost chart="vix-profit" />
        </Legend>
      }
      readerLabel="Profit and loss at a VIX level"
      dragging={dragging}
      rows={rows}
      shown={shown}
      sentence={profitSentence}
      table={profitTable}
      reading={profitReading}
      curves={CURVES}
      ghost="vix-profit"
    />
  )
}
