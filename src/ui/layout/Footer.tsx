import { ABOUT_ID, RISK_NOTE } from './about.ts'
import styles from './layout.module.css'

export function Footer() {
  return (
    <footer className={styles.footer}>
      <p>{RISK_NOTE}</p>
      <button type="button" className={styles.plain} popoverTarget={ABOUT_ID}>
        More about this
      </button>
    </footer>
  )
}
