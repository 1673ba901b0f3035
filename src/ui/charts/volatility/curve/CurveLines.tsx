import { useRef } from 'react'
import type { LiveSource } from '../../../../store/frameLoop.ts'
import { Clip } from '../../draw/Clip.tsx'
import draw from '../../draw/draw.module.css'
import { MovingPath } from '../../draw/MovingPath.tsx'
import { linePath } from '../../draw/paths.ts'
import type { Plot } from '../../frame/plot.ts'
import { useDraw } from '../../live/useDraw.ts'
import styles from '../volatility.module.css'
import { type CurveRows, curveOf } from './curveRows.ts'
import { CURVE_CLASSES } from './curveStyles.ts'

/** Today's curve, which can be dragged, is drawn last. */
const BACK_TO_FRONT = ['later', 'shocked', 'now'] as const

const NODE_RADIUS = 4.5
const SPOT_RADIUS = 3.5
const LABEL_OFFSET = 12

interface CurveLinesProps {
  readonly rows: LiveSource<CurveRows>
  readonly plot: Plot
}

/** The curves, spot at their left end, and the futures that can be dragged. */
export function CurveLines({ rows, plot }: CurveLinesProps) {
  return (
    <>
      <Clip plot={plot}>
        {BACK_TO_FRONT.map((series) => (
          <MovingPath
            key={series}
            rows={rows}
            series={series}
            className={CURVE_CLASSES[series]}
            path={(current) => linePath(current.x, curveOf(current, series) ?? [], plot.x, plot.y)}
          />
        ))}
      </Clip>
      <Nodes rows={rows} plot={plot} />
    </>
  )
}

function Nodes({ rows, plot }: CurveLinesProps) {
  const group = useRef<SVGGElement>(null)
  const spot = useRef<SVGCircleElement>(null)
  useDraw([rows], () => {
    const { nodes, vix } = rows.get()
    spot.current?.setAttribute('cy', plot.y(vix).toFixed(1))
    nodes.forEach(({ days, price }, index) => {
      const mark = group.current?.children[index]
      const y = Math.min(Math.max(plot.y(price), plot.top), plot.top + plot.height)
      mark?.setAttribute('transform', `translate(${plot.x(days).toFixed(1)},${y.toFixed(1)})`)
    })
  })
  return (
    <g>
      <circle ref={spot} className={draw.dot} cx={plot.x(0)} r={SPOT_RADIUS} />
      <g ref={group}>
        {rows.get().nodes.map(({ month }) => (
          <g key={month} data-mark={`M${month}`}>
            <circle className={styles.node} r={NODE_RADIUS} />
            <text className={`${draw.label} ${draw.centred}`} y={-LABEL_OFFSET}>
              {`M${month}`}
            </text>
          </g>
        ))}
      </g>
    </g>
  )
}
