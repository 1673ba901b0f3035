import {
  evaluateHeldTheta,
  evaluateHorizon,
  evaluateMap,
  evaluatePayoff,
  evaluateTimeline,
  evaluateVolatility,
  freshThetaInSteps,
  type HorizonResult,
  type MapResult,
  type PayoffResult,
  type ThetaSweep,
  type TimelineResult,
  type VolatilityResult,
} from '../engine/index.ts'
import type { LiveSource } from './frameLoop.ts'
import { type LiveLab, lab } from './live.ts'

/** What only charts show, derived beside what figures and inputs need. */
export interface ChartLab extends LiveLab {
  readonly payoff: LiveSource<PayoffResult>
  /** The book after the what-if. */
  readonly horizon: LiveSource<HorizonResult>
  readonly volatility: LiveSource<VolatilityResult>
  /** P&L against SPX and VIX together. */
  readonly map: LiveSource<MapResult>
  /** When every leg settles. */
  readonly timeline: LiveSource<TimelineResult>
  /** Theta against VIX with today's hedge held. */
  readonly heldTheta: LiveSource<ThetaSweep>
  /** Theta against VIX with the hedge re-sized; silent when the sweep is. */
  readonly freshTheta: LiveSource<ThetaSweep>
}

export const createChartLab = (live: LiveLab): ChartLab => ({
  ...live,
  payoff: live.fromPosition(evaluatePayoff),
  horizon: live.fromPosition(evaluateHorizon),
  volatility: live.fromPosition(evaluateVolatility),
  map: live.fromPosition(evaluateMap),
  timeline: live.fromPosition(evaluateTimeline),
  heldTheta: live.fromPosition(evaluateHeldTheta),
  freshTheta: live.fromSweepInputs(freshThetaInSteps),
})

/** The app's. */
export const chartLab: ChartLab = createChartLab(lab)
