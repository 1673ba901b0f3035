import { useRef } from 'react'
import type { LiveSource } from '../../../store/frameLoop.ts'
import { setText } from '../../live/writeParts.ts'
import type { Plot } from '../frame/plot.ts'
import { useDraw } from '../live/useDraw.ts'
import { spxText } from '../payoff/payoffTexts.ts'
import styles from './map.module.css'
import type { MapRows } from './mapRows.ts'

interface SpxLevelsProps {
  readonly rows: LiveSource<MapRows>
  readonly plot: Plot
  /** Moves of the axis' ticks. */
  readonly movesPct: readonly number[]
}

/** Baseline of the second row of tick labels, px below the plot. */
const SECOND_ROW = 34
/** The name of the upright axis ends where its ticks do, px left of the plot, on a baseline so far above it. */
const NAME_GAP = 8
const NAME_ROW = 12
/** The other name ends before the first level, px left of the plot. */
const SPX_GAP = 20

/** The names of the axes, and under the moves of SPX the levels they lead to: the axis keeps still whatever SPX is. */
export function SpxLevels({ rows, plot, movesPct }: SpxLevelsProps) {
  const group = useRef<SVGGElement>(null)
  useDraw([rows], () => {
    const { spot } = rows.get().now
    movesPct.forEach((movePct, index) => {
      const text = group.current?.children[index]
      setText(text, spxText(spot * (1 + movePct / 100)))
    })
  })
  const bottom = plot.top + plot.height
  return (
    <>
      <text className={styles.axisName} x={plot.left - NAME_GAP} y={plot.top - NAME_ROW}>
        VIX
      </text>
      <text className={styles.axisName} x={plot.left - SPX_GAP} y={bottom + SECOND_ROW}>
        SPX
      </text>
      <g ref={group}>
        {movesPct.map((movePct) => (
          <text key={movePct} className={styles.level} x={plot.x(movePct)} y={bottom + SECOND_ROW} />
        ))}
      </g>
    </>
  )
}
