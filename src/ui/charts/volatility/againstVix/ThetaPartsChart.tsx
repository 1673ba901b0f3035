import { useMemo } from 'react'
import type { LiveSource } from '../../../../store/frameLoop.ts'
import { useLiveValue } from '../../../live/useLive.ts'
import draw from '../../draw/draw.module.css'
import { Legend, LegendItem, LineSwatch } from '../../figure/Legend.tsx'
import { Ghost } from '../../ghost/Ghost.tsx'
import { derive } from '../../live/derive.ts'
import read from '../../read/read.module.css'
import styles from '../volatility.module.css'
import { type ThetaRows, thetaPartsReading, thetaPartsSentence, thetaPartsTable, thetaPartsTitle } from './thetaRows.ts'
import { VixChart } from './VixChart.tsx'
import type { ShownVix } from './vixRange.ts'
import type { VixCurve } from './vixRows.ts'

const CURVES: readonly VixCurve[] = [
  { series: 'roll', className: styles.roll, dot: read.netDot, end: { text: 'Roll', className: draw.quietText } },
  { series: 'decay', className: styles.decay, dot: read.netDot, end: { text: 'Decay', className: draw.netText } },
]

interface ThetaPartsChartProps {
  readonly rows: LiveSource<ThetaRows>
  readonly dragging: LiveSource<boolean>
  readonly shown: ShownVix
}

/** The same theta parted by cause: what time takes off the options, and what curve and surface roll to. */
export function ThetaPartsChart({ rows: theta, dragging, shown }: ThetaPartsChartProps) {
  // Net changes sign where the two parts cancel, which is not where either of them crosses zero.
  const rows = useMemo(() => derive([theta], (current) => ({ ...current, flipPoints: [] })), [theta])
  const title = useLiveValue(rows, ({ mode, span }) => thetaPartsTitle(mode, span))
  const ghost = useLiveValue(rows, ({ mode }) => `vix-theta-parts ${mode}`)
  return (
    <VixChart
      name="vix-theta-parts"
      title={title}
      legend={
        <Legend>
          <LegendItem swatch={<LineSwatch className={styles.decay} />} text="Decay, with financing" />
          <LegendItem swatch={<LineSwatch className={styles.roll} />} text="Roll along curve and surface" />
          <Ghost chart={ghost} />
        </Legend>
      }
      readerLabel="Decay and roll at a VIX level"
      dragging={dragging}
      rows={rows}
      shown={shown}
      sentence={thetaPartsSentence}
      table={thetaPartsTable}
      reading={thetaPartsReading}
      curves={CURVES}
      ghost={ghost}
    />
  )
}
