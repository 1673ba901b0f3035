import type { Plot } from '../frame/plot.ts'
import styles from './read.module.css'

interface CrosshairProps {
  readonly plot: Plot
  /** px */
  readonly at: number
  /** Height of a second hairline, px, where two values are read together. */
  readonly across?: number | undefined
  readonly dots: readonly { readonly key: string; readonly y: number; readonly className: string | undefined }[]
}

const RADIUS = 3.5

/** A vertical hairline with a dot on every curve; no part of the saved picture. */
export function Crosshair({ plot, at, across, dots }: CrosshairProps) {
  const bottom = plot.top + plot.height
  return (
    <svg className={styles.crosshair} aria-hidden="true" data-picture="no">
      <line x1={at} x2={at} y1={plot.top} y2={bottom} />
      {across === undefined ? null : <line x1={plot.left} x2={plot.left + plot.width} y1={across} y2={across} />}
      {dots
        .filter(({ y }) => y >= plot.top && y <= bottom)
        .map(({ key, y, className }) => (
          <circle key={key} cx={at} cy={y} r={RADIUS} className={className} />
        ))}
    </svg>
  )
}
