import { useId } from 'react'
import styles from './segmented.module.css'

interface SegmentedProps<Value extends string> {
  /** Accessible name of the choice. */
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  /** Null where what is set is none of the options. */
  readonly value: Value | null
  readonly onChange: (value: Value) => void
  readonly disabled?: boolean
}

/** A choice of few, all in view: native radio buttons drawn as one control. */
export function Segmented<Value extends string>({ label, options, value, onChange, disabled }: SegmentedProps<Value>) {
  const name = useId()
  return (
    <fieldset className={styles.segmented} disabled={disabled}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
