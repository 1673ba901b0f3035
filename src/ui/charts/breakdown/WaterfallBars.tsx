import { useRef } from 'react'
import type { LiveSource } from '../../../store/frameLoop.ts'
import { signedUsd } from '../../format/format.ts'
import { setText } from '../../live/writeParts.ts'
import draw from '../draw/draw.module.css'
import { setAttribute } from '../draw/setAttribute.ts'
import type { Plot } from '../frame/plot.ts'
import { useDraw } from '../live/useDraw.ts'
import styles from './breakdown.module.css'
import { BREAKDOWN_IDS, type BreakdownId, type BreakdownRow, type Measure, toWaterfall } from './breakdownRows.ts'
import { NOT_HELD } from './breakdownTexts.ts'

interface WaterfallBarsProps {
  readonly rows: LiveSource<readonly BreakdownRow[]>
  readonly measure: Measure
  readonly plot: Plot
  /** Right edge of the column of values, px. */
  readonly valuesAt: number
}

const BAR_CLASSES: Readonly<Record<BreakdownId, string | undefined>> = {
  condor: draw.condorBar,
  first: draw.first,
  second: draw.second,
  third: draw.third,
  net: draw.netBar,
}

const BAR_HEIGHT = 12
/** A value too small for a px still shows which side of the connector it lies on. */
const LEAST_WIDTH = 1
const HALF_TEXT = 4

/** The bars of a waterfall with their values in a column beside them; attributes are set directly. */
export function WaterfallBars({ rows, measure, plot, valuesAt }: WaterfallBarsProps) {
  const group = useRef<SVGGElement>(null)
  const zero = plot.x(0)

  useDraw([rows], () => {
    const current = rows.get()
    const bars = toWaterfall(current, measure)
    current.forEach((row, index) => {
      const [bar, connector, value] = group.current?.children[index]?.children ?? []
      const { from, to } = bars[index] ?? { from: 0, to: 0 }
      const left = plot.x(Math.min(from, to))
      const right = plot.x(Math.max(from, to))
      setAttribute(bar, 'x', left.toFixed(1))
      setAttribute(bar, 'width', row.held ? Math.max(LEAST_WIDTH, right - left).toFixed(1) : '0')
      const middle = plot.y(index)
      // Through the row of an absent layer the connector runs on, so that the eye can follow it.
      setAttribute(connector, 'y1', String(middle + (row.held ? BAR_HEIGHT / 2 : -BAR_HEIGHT / 2)))
      setAttribute(connector, 'x1', plot.x(to).toFixed(1))
      setAttribute(connector, 'x2', plot.x(to).toFixed(1))
      setAttribute(value, 'data-held', String(row.held))
      setText(value, row.held ? signedUsd(row[measure]) : NOT_HELD)
    })
  })

  return (
    <>
      <line className={draw.zero} x1={zero} x2={zero} y1={plot.top} y2={plot.top + plot.height} />
      <g ref={group}>
        {BREAKDOWN_IDS.map((id, index) => {
          const middle = plot.y(index)
          const next = plot.y(index + 1)
          return (
            <g key={id}>
              <rect
                className={BAR_CLASSES[id]}
                data-series={`${measure}-${id}`}
                y={middle - BAR_HEIGHT / 2}
                height={BAR_HEIGHT}
              />
              <line
                className={styles.connector}
                // Net stands for itself: it starts from zero, so the last layer's end joins it and nothing follows.
                y2={index < BREAKDOWN_IDS.length - 1 ? next - BAR_HEIGHT / 2 : middle + BAR_HEIGHT / 2}
              />
              <text
                className={id === 'net' ? styles.netValue : styles.value}
                x={valuesAt}
                y={middle + HALF_TEXT}
                data-value={`${measure}-${id}`}
              />
            </g>
          )
        })}
      </g>
    </>
  )
}
