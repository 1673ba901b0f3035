import type { Reading } from '../../engine/index.ts'
import styles from './method.module.css'
import { readingText } from './readingText.ts'

/** Numbers beside a sentence, limits marked as what they are. */
export function Readings({ readings }: { readonly readings: readonly Reading[] }) {
  if (readings.length === 0) return null
  return (
    <dl className={styles.readings}>
      {readings.map((reading) => (
        <div key={`${reading.role} ${reading.label} ${reading.value}`} data-role={reading.role}>
          <dt>{reading.label}</dt>
          <dd>{readingText(reading)}</dd>
        </div>
      ))}
    </dl>
  )
}
