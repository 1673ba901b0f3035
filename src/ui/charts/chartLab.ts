import type { LiveLab } from '../../store/live.ts'

/** What the charts follow. */
export type ChartLab = Pick<LiveLab, 'position' | 'payoff' | 'sweep' | 'dragging'>
