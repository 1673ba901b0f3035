import { useId } from 'react'
import type { Domain } from '../scale/domain.ts'
import styles from './range.module.css'

/** What an axis shows, in the unit of its thumbs. */
export interface Ends {
  readonly low: number
  readonly high: number
}

interface RangeThumbsProps {
  readonly name: string
  readonly ends: Ends
  /** Where each thumb goes. */
  readonly thumbs: { readonly low: Domain; readonly high: Domain }
  readonly text: (value: number) => string
  readonly onChange: (ends: Ends) => void
}

const SIDES = [
  { side: 'low', label: 'From' },
  { side: 'high', label: 'To' },
] as const

/** The two ends of a range as native sliders, each with its value. */
export function RangeThumbs({ name, ends, thumbs, text, onChange }: RangeThumbsProps) {
  const id = useId()
  const thumbOf = ({ side, label }: (typeof SIDES)[number]) => (
    <div key={side} className={styles.thumb}>
      <label htmlFor={`${id}${side}`}>{label}</label>
      <input
        id={`${id}${side}`}
        type="range"
        {...thumbs[side]}
        step={1}
        value={ends[side]}
        aria-label={`${label}: range of the ${name} chart`}
        aria-valuetext={text(ends[side])}
        onChange={(event) => onChange({ ...ends, [side]: event.currentTarget.valueAsNumber })}
      />
      <span aria-hidden="true">{text(ends[side])}</span>
    </div>
  )
  return (
    <>
      {SIDES.map(thumbOf)}
      <p className={styles.hint}>
        Over the plot: Ctrl or ⌘ with the wheel, or two fingers, zoom; Shift with the wheel moves.
      </p>
    </>
  )
}
