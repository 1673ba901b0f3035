import { useRef } from 'react'
import type { LiveSource } from '../../../store/frameLoop.ts'
import { Clip } from '../draw/Clip.tsx'
import draw from '../draw/draw.module.css'
import { linePath } from '../draw/paths.ts'
import { placeMark } from '../draw/placeMark.ts'
import type { Plot } from '../frame/plot.ts'
import { useDraw } from '../live/useDraw.ts'
import { spxText } from '../payoff/payoffTexts.ts'
import styles from './map.module.css'
import { hasMoved, isOnMap, type MapRows } from './mapRows.ts'

interface MapMarksProps {
  readonly rows: LiveSource<MapRows>
  readonly plot: Plot
}

const STRIKE_ROW = 7
const RADIUS = 4.5
/** Height of a point's label above or below its middle, px: away from the path, which falls from left to right. */
const NOW_LABEL = 18
const WHAT_IF_LABEL = -10

/** A point of the map (a group drawn at 0, 0) moved to its place; hidden where it is not on the map. */
function placePoint(group: Element | null, rows: MapRows, plot: Plot, movePct: number, vix: number): void {
  const isShown = isOnMap(rows, movePct, vix)
  group?.setAttribute('display', isShown ? 'inline' : 'none')
  if (isShown) group?.setAttribute('transform', `translate(${plot.x(movePct).toFixed(1)},${plot.y(vix).toFixed(1)})`)
}

/** The short strikes, the path that VIX takes against SPX, where the market is now and where the what-if stands. */
export function MapMarks({ rows, plot }: MapMarksProps) {
  const put = useRef<SVGGElement>(null)
  const call = useRef<SVGGElement>(null)
  const rim = useRef<SVGPathElement>(null)
  const path = useRef<SVGPathElement>(null)
  const now = useRef<SVGGElement>(null)
  const whatIf = useRef<SVGGElement>(null)
  const bottom = plot.top + plot.height

  useDraw([rows], () => {
    const current = rows.get()
    const { shortPut, shortCall, movesPct } = current
    placeMark(put.current, plot, shortPut.movePct, `short put ${spxText(shortPut.level)}`)
    placeMark(call.current, plot, shortCall.movePct, `short call ${spxText(shortCall.level)}`)
    const line = linePath(movesPct, current.path.vix, plot.x, plot.y)
    rim.current?.setAttribute('d', line)
    path.current?.setAttribute('d', line)
    placePoint(now.current, current, plot, 0, current.now.vix)
    placePoint(whatIf.current, current, plot, hasMoved(current) ? current.spotMovePct : Number.NaN, current.whatIf.vix)
  })

  return (
    <>
      <g ref={put} data-mark="short-put">
        <line className={draw.strike} y1={plot.top} y2={bottom} />
        <text className={`${draw.label} ${draw.centred}`} y={plot.top - STRIKE_ROW} />
      </g>
      <g ref={call} data-mark="short-call">
        <line className={draw.strike} y1={plot.top} y2={bottom} />
        <text className={`${draw.label} ${draw.centred}`} y={plot.top - STRIKE_ROW} />
      </g>
      <Clip plot={plot}>
        <path ref={rim} className={styles.rim} />
        <path ref={path} data-series="path" className={styles.path} />
      </Clip>
      <g ref={now} data-mark="now">
        <circle className={styles.now} r={RADIUS} />
        <text className={styles.pointName} y={NOW_LABEL}>
          now
        </text>
      </g>
      <g ref={whatIf} data-mark="what-if">
        <circle className={draw.movedDot} r={RADIUS} />
        <text className={styles.pointName} y={WHAT_IF_LABEL}>
          what-if
        </text>
      </g>
    </>
  )
}
