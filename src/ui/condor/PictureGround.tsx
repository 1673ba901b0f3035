import { useRef } from 'react'
import { lab } from '../../store/live.ts'
import { bandPath } from '../charts/draw/paths.ts'
import { setAttribute } from '../charts/draw/setAttribute.ts'
import { useDraw } from '../charts/live/useDraw.ts'
import { roundTicks } from '../charts/scale/domain.ts'
import { compact } from '../format/format.ts'
import styles from './picture.module.css'
import { densityNow, type PictureAxis } from './pictureAxis.ts'
import { CHARACTER, type PictureScale, ROWS } from './pictureScale.ts'

/** The bands of the implied move, widest first, so that they darken towards SPX. */
const BANDS = [2, 1.5, 1] as const
/** Least distance between the ticks of the axis, px. */
const TICK_SPACING = 60

/** What lies behind the strikes: SD bands, the density and the axis. */
export function PictureGround({ axis, scale }: { readonly axis: PictureAxis; readonly scale: PictureScale }) {
  const ticks = roundTicks(axis.domain, Math.max(2, Math.floor(scale.width / TICK_SPACING))).filter((tick) => {
    const end = (compact(tick, 0).length * CHARACTER) / 2
    return scale.x(tick) >= end && scale.x(tick) <= scale.width - end
  })
  return (
    <>
      <Bands scale={scale} />
      {ticks.map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={scale.x(tick)} x2={scale.x(tick)} y1={ROWS.bandTop} y2={ROWS.tickEnd} />
          <text className={styles.quiet} x={scale.x(tick)} y={ROWS.tick}>
            {compact(tick, 0)}
          </text>
        </g>
      ))}
      <DensityCurve scale={scale} />
      <line className={styles.axis} x2={scale.width} y1={ROWS.axis} y2={ROWS.axis} />
    </>
  )
}

function Bands({ scale }: { readonly scale: PictureScale }) {
  const group = useRef<SVGGElement>(null)
  useDraw([lab.position], () => {
    const { inputs, condor } = lab.position.get()
    BANDS.forEach((deviations, index) => {
      const band = group.current?.children[index]
      const [from, to] = [-deviations, deviations].map((side) => {
        const px = scale.x(inputs.spx + side * condor.expectedMovePoints)
        // A hair beyond the picture, so that an edge that is not in view is not drawn at its end.
        return Math.min(Math.max(px, -1), scale.width + 1)
      })
      setAttribute(band, 'x', from.toFixed(1))
      setAttribute(band, 'width', (to - from).toFixed(1))
    })
  })
  return (
    <g ref={group} data-part="bands">
      {BANDS.map((deviations) => (
        <rect key={deviations} className={styles.band} y={ROWS.bandTop} height={ROWS.axis - ROWS.bandTop} />
      ))}
    </g>
  )
}

function DensityCurve({ scale }: { readonly scale: PictureScale }) {
  const path = useRef<SVGPathElement>(null)
  useDraw([densityNow], () => {
    const { spx, perPoint } = densityNow.get()
    const most = Math.max(...perPoint, Number.MIN_VALUE)
    const y = (density: number) => ROWS.axis - (Math.max(0, density) / most) * (ROWS.axis - ROWS.peak)
    setAttribute(path.current, 'd', bandPath(spx, new Float64Array(spx.length), perPoint, scale.x, y))
  })
  return <path ref={path} className={styles.density} data-part="density" />
}
