import { useRef } from 'react'
import type { LiveSource } from '../../../store/frameLoop.ts'
import draw from '../draw/draw.module.css'
import { type LabelSide, placeMark } from '../draw/placeMark.ts'
import type { Plot } from '../frame/plot.ts'
import { useDraw } from '../live/useDraw.ts'
import type { PayoffRows } from './payoffRows.ts'
import { spxText } from './payoffTexts.ts'

/** Net crosses zero at most this often with four condor strikes and three layers of hedge (ours). */
const MOST_BREAK_EVENS = 6
const BREAK_EVENS = Array.from({ length: MOST_BREAK_EVENS }, (_, index) => index)

/** Baselines of the two rows of labels above the plot, and of a break-even's above the zero line, px. */
const SPOT_ROW = 26
const STRIKE_ROW = 7
const BREAK_EVEN_OFFSET = 6
const GAP = 4
const DOT_RADIUS = 3.5

/** Whether net at expiry turns from loss to profit where it crosses zero at `level`. */
function isRising({ x, values }: PayoffRows, level: number): boolean {
  const after = x.findIndex((spx) => spx > level)
  return (values['net-expiry']?.[after] ?? 0) > 0
}

/** Marks nearer to each other than this share the room between them badly: their labels turn away, px. */
const LABEL_ROOM = 90

/** Beside its mark: away from a near neighbour, else on the losing side, where net is under the zero line. */
function breakEvenSide(rows: PayoffRows, index: number, plot: Plot): LabelSide {
  const [before, level, after] = [-1, 0, 1].map((step) => rows.breakEvens[index + step] ?? Number.NaN)
  const isNear = (other = Number.NaN) => Math.abs(plot.x(other) - plot.x(level ?? Number.NaN)) < LABEL_ROOM
  if (isNear(after)) return 'left'
  if (isNear(before)) return 'right'
  return isRising(rows, level ?? Number.NaN) ? 'left' : 'right'
}

/** Spot, SPX of the what-if, the short strikes and the break-evens of net at expiry; they stay in place in the DOM and only move. */
export function PayoffMarks({ rows, plot }: { rows: LiveSource<PayoffRows>; plot: Plot }) {
  const spot = useRef<SVGGElement>(null)
  const moved = useRef<SVGGElement>(null)
  const put = useRef<SVGGElement>(null)
  const call = useRef<SVGGElement>(null)
  const breakEvens = useRef<SVGGElement>(null)
  const top = plot.top
  const bottom = plot.top + plot.height
  const zero = plot.y(0)

  useDraw([rows], () => {
    const current = rows.get()
    placeMark(spot.current, plot, current.spot, `SPX ${spxText(current.spot)}`)
    const then = current.moved
    // Away from spot, so that the two labels part even where the marks are near each other.
    const away = then && then.spot < current.spot ? 'left' : 'right'
    placeMark(moved.current, plot, then?.spot ?? Number.NaN, `what-if ${spxText(then?.spot ?? Number.NaN)}`, away)
    const dot = then ? Math.min(Math.max(plot.y(then.net), top), bottom) : 0
    moved.current?.querySelector('circle')?.setAttribute('cy', dot.toFixed(1))
    placeMark(put.current, plot, current.shortPut, `short put ${spxText(current.shortPut)}`)
    placeMark(call.current, plot, current.shortCall, `short call ${spxText(current.shortCall)}`)
    const groups = breakEvens.current?.children ?? []
    for (let index = 0; index < groups.length; index += 1) {
      const level = current.breakEvens[index] ?? Number.NaN
      placeMark(groups[index], plot, level, spxText(level), breakEvenSide(current, index, plot))
    }
  })

  return (
    <g>
      <g ref={spot} data-mark="spot">
        <line className={draw.mark} y1={top - SPOT_ROW + GAP} y2={bottom} />
        <text className={`${draw.label} ${draw.centred}`} y={top - SPOT_ROW} />
      </g>
      <g ref={moved} data-mark="what-if">
        <line className={draw.mark} y1={top - SPOT_ROW + GAP} y2={bottom} />
        <text className={`${draw.markLabel} ${draw.label} ${draw.centred}`} y={top - SPOT_ROW} />
        <circle className={draw.movedDot} r={DOT_RADIUS + 1} />
      </g>
      <g ref={put} data-mark="short-put">
        <line className={draw.strike} y1={top} y2={bottom} />
        <text className={`${draw.label} ${draw.centred}`} y={top - STRIKE_ROW} />
      </g>
      <g ref={call} data-mark="short-call">
        <line className={draw.strike} y1={top} y2={bottom} />
        <text className={`${draw.label} ${draw.centred}`} y={top - STRIKE_ROW} />
      </g>
      <g ref={breakEvens} data-mark="break-evens">
        {BREAK_EVENS.map((index) => (
          <g key={index}>
            <circle className={draw.dot} cy={zero} r={DOT_RADIUS} />
            <text className={`${draw.label} ${draw.centred}`} y={zero - BREAK_EVEN_OFFSET} />
          </g>
        ))}
      </g>
    </g>
  )
}
