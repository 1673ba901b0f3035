import { useRef } from 'react'
import type { LiveSource } from '../../../store/frameLoop.ts'
import type { Plot } from '../frame/plot.ts'
import { useDraw } from '../live/useDraw.ts'
import styles from './draw.module.css'
import { setAttribute } from './setAttribute.ts'
import { spreadLabels } from './spreadLabels.ts'

export interface EndLabel<Rows> {
  readonly key: string
  readonly text: string
  readonly className: string | undefined
  /** Where the line ends, in data units of the y axis; NaN where there is no line. */
  readonly at: (rows: Rows, plot: Plot) => number
}

interface EndLabelsProps<Rows> {
  readonly rows: LiveSource<Rows>
  readonly plot: Plot
  readonly labels: readonly EndLabel<Rows>[]
}

/** Distance of the labels from the lines' ends and least distance between baselines, px. */
const OFFSET = 8
const GAP = 15
/** Half the height of the small text's figures, px: centres a label on its line. */
const HALF_HEIGHT = 4

/** Names at the right ends of the lines, moved apart where lines meet. */
export function EndLabels<Rows>({ rows, plot, labels }: EndLabelsProps<Rows>) {
  const group = useRef<SVGGElement>(null)
  useDraw([rows], () => {
    const current = rows.get()
    const bottom = plot.top + plot.height
    const ends = labels.map((label) => plot.y(label.at(current, plot)))
    const shown = ends.filter(Number.isFinite).map((end) => Math.min(Math.max(end, plot.top), bottom))
    const places = spreadLabels(shown, GAP, plot.top + HALF_HEIGHT, bottom - HALF_HEIGHT)
    ends.forEach((end, index) => {
      const text = group.current?.children[index]
      const place = Number.isFinite(end) ? places.shift() : undefined
      setAttribute(text, 'display', place === undefined ? 'none' : 'inline')
      if (place !== undefined) setAttribute(text, 'y', (place + HALF_HEIGHT).toFixed(1))
    })
  })
  return (
    <g ref={group} className={styles.endLabels}>
      {labels.map((label) => (
        <text key={label.key} x={plot.left + plot.width + OFFSET} className={label.className}>
          {label.text}
        </text>
      ))}
    </g>
  )
}
