import { useRef } from 'react'
import type { LiveSource } from '../../../store/frameLoop.ts'
import { vixLevel } from '../../format/format.ts'
import { Clip } from '../draw/Clip.tsx'
import draw from '../draw/draw.module.css'
import { MovingPath } from '../draw/MovingPath.tsx'
import { bandPath, linePath } from '../draw/paths.ts'
import { placeMark } from '../draw/placeMark.ts'
import type { Plot } from '../frame/plot.ts'
import { useDraw } from '../live/useDraw.ts'
import type { AllocationRows, AllocationStack } from './allocationRows.ts'

interface AllocationAreasProps {
  /** The sweep's rows: silent while only today's VIX moves. */
  readonly stack: LiveSource<AllocationStack>
  readonly rows: LiveSource<AllocationRows>
  readonly plot: Plot
}

/** Baseline of the mark's label below the plot's top, and the gap between it and the hairline, px. */
const LABEL_OFFSET = 12
const GAP = 4

/** The layers stacked, the 10 % rule's line over them, and a mark at today's VIX. */
export function AllocationAreas({ stack, rows, plot }: AllocationAreasProps) {
  const mark = useRef<SVGGElement>(null)
  useDraw([rows], () => {
    const { vix } = rows.get()
    placeMark(mark.current, plot, vix, `VIX ${vixLevel(vix)}`)
  })
  const band = (lower: Float64Array | null, upper: Float64Array, x: Float64Array) =>
    bandPath(x, lower ?? new Float64Array(x.length), upper, plot.x, plot.y)
  return (
    <>
      <Clip plot={plot}>
        <MovingPath
          rows={stack}
          series="first"
          className={`${draw.first} ${draw.area}`}
          path={({ x, edges }) => band(null, edges.first, x)}
        />
        <MovingPath
          rows={stack}
          series="second"
          className={`${draw.second} ${draw.area}`}
          path={({ x, edges }) => band(edges.first, edges.second, x)}
        />
        <MovingPath
          rows={stack}
          series="third"
          className={`${draw.third} ${draw.area}`}
          path={({ x, edges }) => band(edges.second, edges.third, x)}
        />
        <MovingPath
          rows={stack}
          series="ten-percent"
          className={draw.tenPercent}
          path={({ x, values }) => linePath(x, values.tenPercent, plot.x, plot.y)}
        />
      </Clip>
      <g ref={mark} data-mark="vix">
        <line className={draw.mark} y1={plot.top + LABEL_OFFSET + GAP} y2={plot.top + plot.height} />
        <text className={`${draw.markLabel} ${draw.centred}`} y={plot.top + LABEL_OFFSET} />
      </g>
    </>
  )
}
