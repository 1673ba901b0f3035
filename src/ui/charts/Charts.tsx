import { chartLab } from '../../store/chartLab.ts'
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
        <div className={styles.wide}>
          <ChartBoundary name="The payoff chart">
            <PayoffChart lab={lab} />
          </ChartBoundary>
        </div>
        <ChartBoundary name="The allocation chart">
          <AllocationChart lab={lab} />
        </ChartBoundary>
        <ChartBoundary name="The breakdown chart">
          <BreakdownChart lab={lab} />
        </ChartBoundary>
      </div>
    </div>
  )
}
