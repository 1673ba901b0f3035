import { useRef } from 'react'
import type { LiveSource } from '../../../store/frameLoop.ts'
import type { Plot } from '../frame/plot.ts'
import { useDraw } from '../live/useDraw.ts'
import { cellPath, cellScale } from './cellScale.ts'
import type { MapContourSet } from './contourSet.ts'
import styles from './map.module.css'
import type { MapLevels } from './mapLevels.ts'
import type { MapRows } from './mapRows.ts'

interface MapContoursProps {
  readonly rows: LiveSource<MapRows>
  readonly contours: LiveSource<MapContourSet>
  readonly plot: Plot
  readonly levels: MapLevels
}

/**
 * Net P&L as washes of colour that lie over each other, one more beyond every level: the further from zero, the deeper.
 * Contours between them carry the amounts for those who do not see the colours.
 */
export function MapContours({ rows, contours, plot, levels }: MapContoursProps) {
  const gained = useRef<SVGGElement>(null)
  const lost = useRef<SVGGElement>(null)
  const lines = useRef<SVGPathElement>(null)
  const zero = useRef<SVGPathElement>(null)

  useDraw([rows, contours], () => {
    const current = contours.get()
    const scale = cellScale(rows.get(), plot)
    const wash = (group: SVGGElement | null, rings: MapContourSet['gained']) => {
      rings.forEach((ring, index) => {
        group?.children[index]?.setAttribute('d', cellPath(ring, scale, 'Z'))
      })
    }
    wash(gained.current, current.gained)
    wash(lost.current, current.lost)
    const isZero = ({ level }: { level: number }) => level === 0
    const path = (wanted: boolean) =>
      cellPath(
        current.contours.filter((contour) => isZero(contour) === wanted).map(({ line }) => line),
        scale,
        '',
      )
    lines.current?.setAttribute('d', path(false))
    zero.current?.setAttribute('d', path(true))
  })

  return (
    <>
      <g ref={gained}>
        {[0, ...levels.gained].map((level) => (
          <path key={level} data-series={`gain-${level}`} className={styles.gain} />
        ))}
      </g>
      <g ref={lost}>
        {[0, ...levels.lost].map((level) => (
          <path key={level} data-series={`loss-${level}`} className={styles.loss} />
        ))}
      </g>
      <path ref={lines} data-series="contours" className={styles.contour} />
      <path ref={zero} data-series="zero" className={styles.zero} />
    </>
  )
}
