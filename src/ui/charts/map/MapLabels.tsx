import { useRef } from 'react'
import type { LiveSource } from '../../../store/frameLoop.ts'
import type { Plot } from '../frame/plot.ts'
import { useDraw } from '../live/useDraw.ts'
import { cellScale } from './cellScale.ts'
import { type MapContourSet, namePlaces } from './contourSet.ts'
import styles from './map.module.css'
import { hasMoved, type MapRows } from './mapRows.ts'
import { levelText } from './mapTexts.ts'

interface MapLabelsProps {
  readonly rows: LiveSource<MapRows>
  readonly contours: LiveSource<MapContourSet>
  readonly plot: Plot
}

/** The uprights that names stand on, as shares of the map's width (ours): away from today's SPX and the ends. */
const UPRIGHTS = [0.16, 0.86, 0.45]
/** More names than a map has room for. */
const MOST_NAMES = 20
const NAMES = Array.from({ length: MOST_NAMES }, (_, index) => index)
/** Least distance between the middles of two names, px. */
const LEAST_X = 52
const LEAST_Y = 16
/** Half the height of the small text's figures, px: centres a name on its contour. */
const HALF_HEIGHT = 4

interface Named {
  readonly x: number
  readonly y: number
  readonly text: string
}

/** Every contour's name where there is room for it, clear of the two points and of each other. */
function placedNames(rows: MapRows, contours: MapContourSet, plot: Plot): readonly Named[] {
  const { x, y } = cellScale(rows, plot)
  const isInside = (px: number, py: number) =>
    px > plot.left + LEAST_X / 2 &&
    px < plot.left + plot.width - LEAST_X / 2 &&
    py > plot.top + LEAST_Y / 2 &&
    py < plot.top + plot.height - LEAST_Y / 2
  const points: Named[] = [
    { x: plot.x(0), y: plot.y(rows.now.vix), text: '' },
    ...(hasMoved(rows) ? [{ x: plot.x(rows.spotMovePct), y: plot.y(rows.whatIf.vix), text: '' }] : []),
  ]
  const names: Named[] = []
  const isFree = (px: number, py: number) =>
    names.every((other) => Math.abs(other.x - px) >= LEAST_X || Math.abs(other.y - py) >= LEAST_Y) &&
    points.every((point) => Math.abs(point.x - px) >= LEAST_X || Math.abs(point.y - py) >= 2 * LEAST_Y)
  const uprights = UPRIGHTS.map((share) => share * (rows.movesPct.length - 1))
  for (const { level, line } of contours.contours) {
    const place = namePlaces(line, uprights)
      .map(([column, row]) => [x(column), y(row)] as const)
      .find(([px, py]) => isInside(px, py) && isFree(px, py))
    if (place) names.push({ x: place[0], y: place[1], text: levelText(level) })
  }
  return names
}

/** The amounts of the contours, written on them. */
export function MapLabels({ rows, contours, plot }: MapLabelsProps) {
  const group = useRef<SVGGElement>(null)
  useDraw([rows, contours], () => {
    const names = placedNames(rows.get(), contours.get(), plot)
    NAMES.forEach((index) => {
      const text = group.current?.children[index]
      const name = names[index]
      text?.setAttribute('display', name ? 'inline' : 'none')
      if (!text || !name) return
      text.textContent = name.text
      text.setAttribute('x', name.x.toFixed(1))
      text.setAttribute('y', (name.y + HALF_HEIGHT).toFixed(1))
    })
  })
  return (
    <g ref={group}>
      {NAMES.map((index) => (
        <text key={index} className={styles.name} />
      ))}
    </g>
  )
}
