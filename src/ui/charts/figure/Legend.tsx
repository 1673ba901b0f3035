import { type ReactNode, useRef } from 'react'
import type { LiveSource } from '../../../store/frameLoop.ts'
import { setText } from '../../live/writeParts.ts'
import { useDraw } from '../live/useDraw.ts'
import styles from './figure.module.css'

/** Size of a swatch, px: long enough for two dashes. */
const WIDTH = 24
const HEIGHT = 10

/** A short piece of a line, styled as the line is. */
export function LineSwatch({ className }: { className: string | undefined }) {
  return (
    <svg className={styles.swatch} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <path d={`M1,${HEIGHT / 2}H${WIDTH - 1}`} className={className} />
    </svg>
  )
}

/** A patch of an area, styled as the area is. */
export function AreaSwatch({ className }: { className: string | undefined }) {
  return (
    <svg className={styles.swatch} width={HEIGHT} height={HEIGHT} aria-hidden="true">
      <rect width={HEIGHT} height={HEIGHT} className={className} />
    </svg>
  )
}

export function Legend({ children }: { children: ReactNode }) {
  return <ul className={styles.legend}>{children}</ul>
}

interface LegendItemProps {
  readonly swatch: ReactNode
  readonly text: string
  /** Follows the name, and the rows. */
  readonly value?: LiveSource<string>
  /** Shown only where the chart is too narrow for names at the lines' ends. */
  readonly narrowOnly?: boolean
  /** On a line of its own there: what comes and goes before it does not push it to another. */
  readonly ownLine?: boolean
}

export function LegendItem({ swatch, text, value, narrowOnly = false, ownLine = false }: LegendItemProps) {
  return (
    <li className={narrowOnly ? styles.narrowOnly : ownLine ? styles.ownLine : undefined}>
      {swatch}
      <span data-picture="text">
        {text}
        {value ? <LegendValue value={value} /> : null}
      </span>
    </li>
  )
}

function LegendValue({ value }: { value: LiveSource<string> }) {
  const element = useRef<HTMLSpanElement>(null)
  useDraw([value], () => {
    setText(element.current, ` ${value.get()}`)
  })
  return <span ref={element} className={styles.legendValue} />
}
