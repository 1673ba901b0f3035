import { tabLab as appLab } from '../../../store/tabLab.ts'
import type { MapLab } from '../chartLab.ts'
import { ChartBoundary } from '../figure/ChartBoundary.tsx'
import { MapChart } from './MapChart.tsx'

/** The Map tab: what SPX and VIX make of the book together. */
export function MapTab({ lab = appLab }: { readonly lab?: MapLab }) {
  return (
    <ChartBoundary name="The map">
      <MapChart lab={lab} />
    </ChartBoundary>
  )
}
