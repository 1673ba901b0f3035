import { tabLab as appLab } from '../../../store/tabLab.ts'
import type { TimelineLab } from '../chartLab.ts'
import { ChartBoundary } from '../figure/ChartBoundary.tsx'
import { TimelineChart } from './TimelineChart.tsx'

/** The Timeline tab: when what the book holds comes to its end. */
export function TimelineTab({ lab = appLab }: { readonly lab?: TimelineLab }) {
  return (
    <ChartBoundary name="The timeline">
      <TimelineChart lab={lab} />
    </ChartBoundary>
  )
}
