import styles from '../volatility.module.css'
import type { CurveSeries } from './curveRows.ts'

/** How a curve is drawn, in the plot and in the legend. */
export const CURVE_CLASSES: Readonly<Record<CurveSeries, string | undefined>> = {
  now: styles.now,
  shocked: styles.shocked,
  later: styles.later,
}
