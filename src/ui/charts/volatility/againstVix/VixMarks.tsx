import { useRef } from 'react'
import type { LiveSource } from '../../../../store/frameLoop.ts'
import { vixLevel } from '../../../format/format.ts'
import draw from '../../draw/draw.module.css'
import { placeMark } from '../../draw/placeMark.ts'
import type { Plot } from '../../frame/plot.ts'
import { useDraw } from '../../live/useDraw.ts'
import styles from '../volatility.module.css'
import type { VixRows } from './vixRows.ts'

/** Net theta crosses zero at most this often that is marked (ours): regime edges and whole contracts make more. */
const MOST_FLIPS = 8
const FLIPS = Array.from({ length: MOST_FLIPS }, (_, index) => index)

const LABEL_ROW = 8
const GAP = 4
const FLIP_RADIUS = 3.5
const FLIP_OFFSET = 8
/** A flip nearer than this to one that has its label goes without, px (ours). */
const LABEL_ROOM = 34

/** Today's VIX, the what-if's, and the levels where net theta changes sign. */
export function VixMarks({ rows, plot }: { readonly rows: LiveSource<VixRows>; readonly plot: Plot }) {
  const today = useRef<SVGGElement>(null)
  const then = useRef<SVGGElement>(null)
  const flips = useRef<SVGGElement>(null)
  const bottom = plot.top + plot.height
  const zero = Math.min(Math.max(plot.y(0), plot.top), bottom)

  useDraw([rows], () => {
    const { vix, vixThen, flipPoints } = rows.get()
    placeMark(today.current, plot, vix, `VIX ${vixLevel(vix)}`)
    const level = vixThen ?? Number.NaN
    placeMark(then.current, plot, level, `what-if ${vixLevel(level)}`, level < vix ? 'left' : 'right')
    let labelled = Number.NEGATIVE_INFINITY
    for (const index of FLIPS) {
      const flip = flipPoints[index]?.vix ?? Number.NaN
      const hasRoom = plot.x(flip) - labelled >= LABEL_ROOM
      placeMark(flips.current?.children[index], plot, flip, hasRoom ? vixLevel(flip) : '')
      if (hasRoom) labelled = plot.x(flip)
    }
  })

  return (
    <g>
      <g ref={today} data-mark="vix-today">
        <line className={draw.mark} y1={plot.top - GAP} y2={bottom} />
        <text className={`${draw.label} ${draw.centred}`} y={plot.top - LABEL_ROW} />
      </g>
      <g ref={then} data-mark="vix-what-if">
        <line className={draw.mark} y1={plot.top - GAP} y2={bottom} />
        <text className={`${draw.markLabel} ${draw.label} ${draw.centred}`} y={plot.top - LABEL_ROW} />
      </g>
      <g ref={flips} data-mark="flips">
        {FLIPS.map((index) => (
          <g key={index}>
            <circle className={styles.flip} cy={zero} r={FLIP_RADIUS} />
            <text className={`${draw.label} ${draw.centred}`} y={zero - FLIP_OFFSET} />
          </g>
        ))}
      </g>
    </g>
  )
}
