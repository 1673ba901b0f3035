import type { ChartLab as WholeLab } from '../../store/chartLab.ts'
import type { TabLab } from '../../store/tabLab.ts'

/** What the charts of the Payoff tab follow. */
export type ChartLab = Pick<WholeLab, 'position' | 'payoff' | 'sweep' | 'dragging'>

/** What the map follows. */
export type MapLab = Pick<TabLab, 'position' | 'map' | 'dragging'>

/** What the timeline follows. */
export type TimelineLab = Pick<TabLab, 'timeline' | 'dragging'>

/** What the charts of the Volatility tab follow. */
export type VolatilityLab = Pick<TabLab, 'position' | 'volatility' | 'heldTheta' | 'freshTheta' | 'sweep' | 'dragging'>
