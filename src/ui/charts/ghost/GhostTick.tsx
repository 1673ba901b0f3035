import draw from '../draw/draw.module.css'
import type { Plot } from '../frame/plot.ts'

/** Half the height of the tick, px: a little more than the bar's. */
const HALF_TICK = 9

interface GhostTickProps {
  readonly plot: Plot
  readonly value: number
  /** The bar that it stands across. */
  readonly row: number
  readonly series: string
}

/** The base's value as a tick across a bar. */
export function GhostTick({ plot, value, row, series }: GhostTickProps) {
  const [x, y] = [plot.x(value), plot.y(row)]
  if (!(x >= plot.left && x <= plot.left + plot.width)) return null
  return <path className={draw.ghostTick} data-series={series} d={`M${x},${y - HALF_TICK}V${y + HALF_TICK}`} />
}

/** The tick as the legend shows it. */
export const TickSwatch = () => (
  <svg width={4} height={HALF_TICK + 1} aria-hidden="true">
    <path className={draw.ghostTick} d={`M2,0V${HALF_TICK + 1}`} />
  </svg>
)
