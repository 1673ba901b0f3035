import { evaluateHorizon, evaluatePayoff, type HorizonResult, type PayoffResult } from '../engine/index.ts'
import type { LiveSource } from './frameLoop.ts'
import { type LiveLab, lab } from './live.ts'

/** What only the charts of the default screen show, derived beside what figures and inputs need. */
export interface ChartLab extends LiveLab {
  readonly payoff: LiveSource<PayoffResult>
  /** The book after the what-if. */
  readonly horizon: LiveSource<HorizonResult>
}

export const createChartLab = (live: LiveLab): ChartLab => ({
  ...live,
  payoff: live.fromPosition(evaluatePayoff),
  horizon: live.fromPosition(evaluateHorizon),
})

/** The app's. */
export const chartLab: ChartLab = createChartLab(lab)
