import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { CartesianGrid, Line, LineChart, XAxis, YAxis } from 'recharts'
import { Staged } from '../../live/Staged.tsx'
import { type Domain, roundTicks } from '../scale/domain.ts'
import styles from './ChartFrame.module.css'
import { type Plot, usePlot } from './plot.ts'
import { type Size, useSize } from './useSize.ts'

export interface Axis {
  readonly domain: Domain
  /** Left out: round numbers, as many as fit. */
  readonly ticks?: readonly number[]
  readonly text: (tick: number) => string
  /** Room for the tick labels: width of the y axis, height of the x axis, px. */
  readonly room: number
  /** Least distance between ticks, px. */
  readonly spacing: number
  /** Least step between ticks, in units of the data. */
  readonly leastStep?: number
}

export interface Margins {
  readonly top: number
  readonly right: number
}

interface ChartFrameProps {
  readonly className: string | undefined
  readonly x: Axis
  readonly y: Axis
  readonly grid: 'horizontal' | 'vertical'
  readonly margins: (size: Size) => Margins
  /** Drawn inside the chart's svg, in its coordinates. */
  readonly draw: (plot: Plot, size: Size) => ReactNode
  /** Laid over the chart: crosshair and read-out. */
  readonly overlay: (plot: Plot) => ReactNode
}

/** Gap between the frame's left edge and the tick labels is Recharts' own; none is added. */
const LEFT_MARGIN = 0

const fitting = (px: number, spacing: number) => Math.max(2, Math.floor(px / spacing))

interface InsideProps extends Pick<ChartFrameProps, 'draw'> {
  readonly size: Size
  readonly report: (plot: Plot | null) => void
}

function Inside({ draw, size, report }: InsideProps) {
  const plot = usePlot()
  useLayoutEffect(() => report(plot), [plot, report])
  // Recharts renders several times until its scales have settled; what is drawn into them does not have to.
  return useMemo(() => (plot ? draw(plot, size) : null), [plot, size, draw])
}

/**
 * Axes and grid by Recharts, rendered on changes of structure only. What moves is drawn by `draw` on the fast path;
 * the transparent line between the corners is there because Recharts makes scales only for an item that has data.
 */
export function ChartFrame({ className, x, y, grid, margins, draw, overlay }: ChartFrameProps) {
  const box = useRef<HTMLDivElement>(null)
  const size = useSize(box)
  const [plot, setPlot] = useState<Plot | null>(null)
  const room = size ? margins(size) : null
  const shown = size !== null && room !== null && size.width > 0 && size.height > 0
  const corners = [
    { x: x.domain.min, y: y.domain.min },
    { x: x.domain.max, y: y.domain.max },
  ]
  return (
    <div ref={box} className={`${styles.frame} ${className ?? ''}`}>
      {shown ? (
        <div aria-hidden="true">
          <LineChart
            width={size.width}
            height={size.height}
            data={corners}
            margin={{ ...room, bottom: 0, left: LEFT_MARGIN }}
            accessibilityLayer={false}
          >
            <Staged>
              <CartesianGrid syncWithTicks horizontal={grid === 'horizontal'} vertical={grid === 'vertical'} />
              <XAxis
                type="number"
                dataKey="x"
                domain={[x.domain.min, x.domain.max]}
                ticks={x.ticks ?? roundTicks(x.domain, fitting(size.width - y.room - room.right, x.spacing))}
                tickFormatter={x.text}
                height={x.room}
                interval={0}
                tickLine={false}
                axisLine={false}
                allowDataOverflow
              />
              <YAxis
                type="number"
                dataKey="y"
                domain={[y.domain.min, y.domain.max]}
                ticks={
                  y.ticks ?? roundTicks(y.domain, fitting(size.height - x.room - room.top, y.spacing), y.leastStep)
                }
                tickFormatter={y.text}
                width={y.room}
                interval={0}
                tickLine={false}
                axisLine={false}
                allowDataOverflow
              />
              <Line dataKey="y" stroke="none" dot={false} activeDot={false} isAnimationActive={false} />
              <Inside draw={draw} size={size} report={setPlot} />
            </Staged>
          </LineChart>
        </div>
      ) : null}
      {shown && plot ? overlay(plot) : null}
    </div>
  )
}
