import {
  evaluateHeldTheta,
  evaluateMap,
  evaluateTimeline,
  evaluateVolatility,
  freshThetaInSteps,
  type MapResult,
  type ThetaSweep,
  type TimelineResult,
  type VolatilityResult,
} from '../engine/index.ts'
import type { LiveSource } from './frameLoop.ts'
import { type LiveLab, lab } from './live.ts'

/** What only the tabs besides Payoff show. Apart from `chartLab`, so that the default screen does not load their code. */
export interface TabLab extends LiveLab {
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

export const createTabLab = (live: LiveLab): TabLab => ({
  ...live,
  volatility: live.fromPosition(evaluateVolatility),
  map: live.fromPosition(evaluateMap),
  timeline: live.fromPosition(evaluateTimeline),
  heldTheta: live.fromPosition(evaluateHeldTheta),
  freshTheta: live.fromSweepInputs(freshThetaInSteps),
})

/** The app's. */
export const tabLab: TabLab = createTabLab(lab)
