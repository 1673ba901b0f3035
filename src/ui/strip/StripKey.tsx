import styles from './strip.module.css'
import { VIX_HISTORY_CAPTION } from './vixPercentiles.ts'

/** What the marks on the strip mean. */
export function StripKey() {
  return (
    <div className={styles.caption}>
      <span>
        <i data-mark="layers" /> layers engaged, dashed: to assess
      </span>
      <span>
        <i data-mark="curve" /> futures curve observed
      </span>
      <span>
        <i data-mark="flip" /> net theta changes sign
      </span>
      <span>{VIX_HISTORY_CAPTION}</span>
    </div>
  )
}
