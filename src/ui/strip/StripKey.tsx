import styles from './strip.module.css'
import { VIX_HISTORY_CAPTION } from './vixPercentiles.ts'

const MARKS = [
  { mark: 'layers', long: 'layers engaged, dashed: to assess', short: 'layers' },
  { mark: 'curve', long: 'futures curve observed', short: 'curve observed' },
  { mark: 'flip', long: 'net theta changes sign', short: 'theta flips' },
] as const

/** What the marks on the strip mean; on a phone in few words, since the strip stays in sight there. */
export function StripKey() {
  return (
    <div className={styles.caption}>
      {MARKS.map(({ mark, long, short }) => (
        <span key={mark}>
          <i data-mark={mark} /> <span className={styles.long}>{long}</span>
          <span className={styles.short} aria-hidden="true">
            {short}
          </span>
        </span>
      ))}
      <span>
        <span className={styles.long}>{VIX_HISTORY_CAPTION}</span>
        <span className={styles.short} aria-hidden="true">
          percentiles
        </span>
      </span>
    </div>
  )
}
