import { lab } from '../../store/live.ts'
import { useLiveValue } from '../live/useLive.ts'
import { arbitrageText } from './arbitrageText.ts'
import styles from './inputs.module.css'

/** Says where the SPX surface, as curve and assumptions make it, admits arbitrage; nothing where it is sound. */
export function ArbitrageNote() {
  const text = useLiveValue(lab.position, ({ surfaceProblems }) => arbitrageText(surfaceProblems))
  return text === '' ? null : <p className={styles.warning}>{text}</p>
}
