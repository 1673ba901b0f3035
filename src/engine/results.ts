import type { HorizonProfit } from './book/attribution.ts'
import type { CondorFigures } from './book/condorFigures.ts'
import type { BookFigures } from './book/figures.ts'
import type { PayoffResult } from './book/payoff.ts'
import type { SpotPricedOption } from './book/spotPriced.ts'
import type { CurveProfile, VixProfit } from './book/vixProfile.ts'
import type { LabInputs } from './inputs.ts'
import type { ArbitrageProblem } from './market/arbitrage.ts'
import type { Sizing } from './methodology/sizing.ts'
import type { SweepResult } from './methodology/sweep.ts'
import type { IsoDate, Usd, VixPoints } from './units.ts'

export type * from './book/attribution.ts'
export type * from './book/condorFigures.ts'
export type * from './book/density.ts'
export type * from './book/figures.ts'
export type * from './book/payoff.ts'
export type * from './book/profitMap.ts'
export type * from './book/spotPriced.ts'
export type * from './book/timeline.ts'
export type * from './book/vixProfile.ts'
export type * from './market/arbitrage.ts'
export type * from './methodology/checks/check.ts'
export type * from './methodology/claims/claim.ts'
export type * from './methodology/comparison/comparison.ts'
export type * from './methodology/flipPoints.ts'
export type * from './methodology/layer.ts'
export type { Budget, LayerTarget, Plan, Playbook } from './methodology/playbook.ts'
export type * from './methodology/projection/projection.ts'
export type { RangePlace } from './methodology/rangePosition.ts'
export type * from './methodology/reading.ts'
export type * from './methodology/remedies/remedy.ts'
export type { Signal, SignalId, SignalScore } from './methodology/signals/score.ts'
export type * from './methodology/sizing.ts'
export type * from './methodology/sweep.ts'
export type * from './methodology/thetaSweep.ts'

/** A node of today's VIX futures curve. */
export interface CurveNode {
  readonly month: number
  readonly settlement: IsoDate
  readonly days: number
  readonly price: VixPoints
}

/** Everything about today's book. */
export interface PositionResult {
  readonly inputs: LabInputs
  readonly vvix: number
  readonly curve: readonly CurveNode[]
  readonly condor: CondorFigures
  readonly sizing: Sizing
  /** Calendar days that theta is taken over: 1, or the days to the next close. */
  readonly thetaDays: number
  readonly book: BookFigures
  /** Where today's SPX surface admits arbitrage; empty when it is sound. */
  readonly surfaceProblems: readonly ArbitrageProblem[]
  /** The hedge's VIX options beside their wrong prices off spot VIX; empty unless asked for. */
  readonly spotPriced: readonly SpotPricedOption[]
}

/** The book after a move of the market: quantities and entry prices stay, P&L appears. */
export interface HorizonResult {
  readonly spot: number
  readonly vix: number
  readonly days: number
  /** P&L in USD since now, by layer and cause. */
  readonly profit: HorizonProfit
  /** Net P&L since entry: with entry prices or bid-ask widths another than since now. */
  readonly profitSinceEntryUsd: Usd
  /** Figures of the legs that have not settled by then. */
  readonly bookThen: BookFigures
}

/** What VIX makes of the futures curve and of the book's value. Profits are as long as `vix`. */
export interface VolatilityResult {
  /** VIX of the what-if, points. */
  readonly vixThen: number
  readonly curve: CurveProfile
  readonly vix: Float64Array
  readonly profitNow: VixProfit
  /** At the what-if's day; null while no day has passed. */
  readonly profitThen: VixProfit | null
}

export interface LabResult {
  readonly position: PositionResult
  readonly payoff: PayoffResult
  readonly sweep: SweepResult
}
