import { chartLab } from '../../store/chartLab.ts'
import { Staged } from '../live/Staged.tsx'
import { Viewed } from '../live/Viewed.tsx'
import { AllocationChart } from './allocation/AllocationChart.tsx'
import { BreakdownChart } from './breakdown/BreakdownChart.tsx'
import styles from './Charts.module.css'
import type { ChartLab } from './chartLab.ts'
import { ChartBoundary } from './figure/ChartBoundary.tsx'
import { PayoffChart } from './payoff/PayoffChart.tsx'

export { PinButton } from '../compare/PinButton.tsx'
export { WhatIfBar } from './whatIf/WhatIfBar.tsx'

/** The Payoff tab: payoff large, layer allocation and theta/vega breakdown below it. */
export function Charts({ lab = chartLab }: { readonly lab?: ChartLab }) {
  return (
    <div className={styles.charts}>
      <div className={styles.grid}>
        <Staged>
          <Viewed className={styles.wide} rank="often">
            <ChartBoundary name="The payoff chart">
              <PayoffChart lab={lab} />
            </ChartBoundary>
          </Viewed>
          <Viewed className={styles.cell}>
            <ChartBoundary name="The allocation chart">
              <AllocationChart lab={lab} />
            </ChartBoundary>
          </Viewed>
          <Viewed className={styles.cell}>
            <ChartBoundary name="The breakdown chart">
              <BreakdownChart lab={lab} />
            </ChartBoundary>
          </Viewed>
        </Staged>
      </div>
    </div>
  )
}
