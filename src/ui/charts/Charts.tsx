import type { ReactNode } from 'react'
import { lab as appLab } from '../../store/live.ts'
import { AllocationChart } from './allocation/AllocationChart.tsx'
import { BreakdownChart } from './breakdown/BreakdownChart.tsx'
import styles from './Charts.module.css'
import type { ChartLab } from './chartLab.ts'
import { ChartBoundary } from './figure/ChartBoundary.tsx'
import { PayoffChart } from './payoff/PayoffChart.tsx'

interface ChartsProps {
  readonly lab?: ChartLab
  /** Beside the payoff's title: whether VIX moves with SPX. */
  readonly payoffControl?: ReactNode
}

/** The centre of the screen: payoff large, layer allocation and theta/vega breakdown below it. */
export function Charts({ lab = appLab, payoffControl }: ChartsProps) {
  return (
    <div className={styles.charts}>
      <div className={styles.grid}>
        <div className={styles.wide}>
          <ChartBoundary name="The payoff chart">
            <PayoffChart lab={lab} control={payoffControl} />
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
