import { linkTo } from '../../scenario/linkCodec.ts'
import { scenarioStore } from '../../store/scenarioStore.ts'
import { ABOUT_ID, RISK_NOTE } from './about.ts'
import styles from './layout.module.css'
import { useIsPrinting } from './useIsPrinting.ts'

export function Footer() {
  const { scenario, options, base } = scenarioStore.getState()
  return (
    <footer className={styles.footer}>
      <p>{RISK_NOTE}</p>
      {useIsPrinting() ? <p>{linkTo(scenario, window.location.href, options, base)}</p> : null}
      <button type="button" className={styles.plain} popoverTarget={ABOUT_ID}>
        More about this
      </button>
    </footer>
  )
}
