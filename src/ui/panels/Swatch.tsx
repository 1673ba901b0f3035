import type { HedgeLayerId } from '../../engine/index.ts'
import styles from './panels.module.css'

/** The mark of a layer: its colour, the same in every row and chart, and its number for those who do not see colour. */
export function Swatch({ layer }: { readonly layer: HedgeLayerId }) {
  return <span className={styles.swatch} data-layer={layer} aria-hidden="true" />
}
