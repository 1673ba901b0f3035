import type { CSSProperties } from 'react'
import type { Plot } from '../frame/plot.ts'
import styles from './read.module.css'

export interface ReadoutLine {
  readonly key: string
  readonly label: string
  readonly className?: string | undefined
  readonly values: readonly string[]
}

export interface Reading {
  readonly heading: string
  readonly columns: readonly string[]
  readonly lines: readonly ReadoutLine[]
}

interface ReadoutProps {
  readonly plot: Plot
  /** Where the crosshair stands, px; the read-out keeps to the side with more room. */
  readonly at: number
  /** Height of a second hairline, px: the read-out keeps clear of where the two cross. */
  readonly across?: number | undefined
  readonly reading: Reading
}

/** Distance between crosshair and read-out, px. */
const OFFSET = 12
/** In a plot narrower than this the read-out has no room beside the crosshair and keeps to a corner, px (ours). */
const ROOM_FROM = 480

function place(plot: Plot, at: number, across = Number.POSITIVE_INFINITY): CSSProperties {
  const toTheRight = at < plot.left + plot.width / 2
  const below = across < plot.top + plot.height / 2
  if (plot.width < ROOM_FROM) return { [below ? 'bottom' : 'top']: 0, [toTheRight ? 'right' : 'left']: 0 }
  return toTheRight ? { top: plot.top, left: at + OFFSET } : { top: plot.top, right: `calc(100% - ${at - OFFSET}px)` }
}

export function Readout({ plot, at, across, reading: { heading, columns, lines } }: ReadoutProps) {
  return (
    <div className={styles.readout} style={place(plot, at, across)} data-readout="" aria-hidden="true">
      <table>
        <thead>
          <tr>
            <th scope="col" className={styles.heading}>
              {heading}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className={styles.column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, label, className, values }) => (
            <tr key={key}>
              <th scope="row" className={className}>
                {label}
              </th>
              {values.map((value, index) => (
                <td key={columns[index] ?? heading} data-value={`${key} ${columns[index] ?? ''}`.trim()}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
