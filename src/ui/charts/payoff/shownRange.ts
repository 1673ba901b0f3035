import type { PayoffResult } from '../../../engine/index.ts'
import type { LiveSource } from '../../../store/frameLoop.ts'
import type { ChartLab } from '../chartLab.ts'
import type { Ends } from '../range/RangeThumbs.tsx'

/** A range of SPX that someone chose for the chart. */
export interface ShownRange {
  /** Percent of SPX. */
  readonly ends: Ends
  /** "−12 % to +8 %". */
  readonly words: string
  /** The payoff over that range. */
  readonly payoff: (lab: Pick<ChartLab, 'position' | 'dragging'>) => LiveSource<PayoffResult>
}
