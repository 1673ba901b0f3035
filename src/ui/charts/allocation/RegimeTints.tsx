import type { RegimeBand } from '../../../engine/index.ts'
import type { Plot } from '../frame/plot.ts'
import styles from './allocation.module.css'

/** Average width of a character of the small text, px (ours): a name is left out where its band is narrower. */
const CHARACTER_WIDTH = 6.5
const LABEL_OFFSET = 6

/** From calm to stormy: the first band of a playbook takes the first tint, the last one the last. */
function tintOf(index: number, count: number): string | undefined {
  if (index === 0) return styles.low
  return index === count - 1 ? styles.high : styles.moderate
}

interface RegimeTintsProps {
  readonly bands: readonly RegimeBand[]
  readonly plot: Plot
  /** False where other labels stand above the plot. */
  readonly named?: boolean
}

/** The playbook's VIX regimes as quiet tints behind the plot, their names above it. */
export function RegimeTints({ bands, plot, named = true }: RegimeTintsProps) {
  const right = plot.left + plot.width
  return (
    <g>
      {bands.map(({ id, label, from, to }, index) => {
        const start = Math.min(Math.max(plot.x(from), plot.left), right)
        const end = Math.min(Math.max(plot.x(to), plot.left), right)
        if (!(end > start)) return null
        return (
          <g key={id}>
            <rect
              className={tintOf(index, bands.length)}
              x={start}
              y={plot.top}
              width={end - start}
              height={plot.height}
            />
            {named && end - start > label.length * CHARACTER_WIDTH && (
              <text className={styles.name} x={(start + end) / 2} y={plot.top - LABEL_OFFSET}>
                {label}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}
