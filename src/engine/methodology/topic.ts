import type { Cause } from '../book/attribution.ts'
import type { LayerId } from '../product/leg.ts'
import type { CheckId } from './checks/checkIds.ts'
import type { HedgeLayerId } from './layer.ts'
import type { ProjectionRow } from './projection/projection.ts'
import type { ReadingUnit } from './readingUnit.ts'

export const FIGURES = ['credit', 'maxLoss', 'netTheta', 'netVega', 'hedgeCost', 'flipPoint'] as const

/** The figures that are always on the screen. */
export type FigureId = (typeof FIGURES)[number]

export const CONDOR_READINGS = [
  'probabilityOfProfit',
  'expectedMove',
  'widerMove',
  'shortPutDelta',
  'shortCallDelta',
  'extrinsicValue',
  'regTMargin',
  'portfolioMargin',
  'lowerBreakEven',
  'upperBreakEven',
  'modelCredit',
  'profitSinceEntry',
  'theta',
  'vega',
] as const

/** Figures of the condor beside the six. */
export type CondorReadingId = (typeof CONDOR_READINGS)[number]

export const HEDGE_READINGS = ['contracts', 'exposure', 'theta', 'carry', 'vega', 'crashCover'] as const

/** Figures of the whole hedge beside its cost. */
export type HedgeReadingId = (typeof HEDGE_READINGS)[number]

export const LAYER_FIGURES = ['achieved', 'exposure', 'cost', 'theta', 'carry', 'vega'] as const

/** Figures in the row of a hedge layer. `achieved`: what its contracts come to in the measure of its target. */
export type LayerFigureId = (typeof LAYER_FIGURES)[number]

export const METHOD_READINGS = [
  'vix',
  'budget',
  'margin',
  'notional',
  'shortDelta',
  'condorCrashLoss',
  'tenDeltaCall',
  'curveTilt',
  'boxDelta',
  'conversionDelta',
  'forwardDelta',
  'bookDelta',
  'neutralForwards',
  'cutAlike',
  'condorDays',
  'overlayShare',
  'pressedCalls',
  'gammaCalls',
  'vegaFutures',
  'strikeMove',
  'signalScore',
  'curveSpreads',
] as const

/** Numbers that the rules, their remedies, their disagreements and the claims are worked out with. */
export type MethodReadingId = (typeof METHOD_READINGS)[number]

export const HEDGE_MEASURES = ['vega', 'exposure', 'cost'] as const

/** What the hedges of the sources are compared in (C10). */
export type HedgeMeasureId = (typeof HEDGE_MEASURES)[number]

/** P&L of a layer, or of the whole book, at one of the two horizons of a scenario of RB-7; or VIX there. */
export interface ProjectionTopic {
  readonly kind: 'projection'
  readonly row: ProjectionRow['id']
  readonly horizon: 'near' | 'far'
  readonly part: LayerId | 'net' | 'vix'
}

/** Theta, or a part of it: over the stretch of time that the scenario asks for. */
export type ThetaTopic =
  | { readonly kind: 'figure'; readonly figure: 'netTheta' }
  | { readonly kind: 'condor'; readonly reading: 'theta' }
  | { readonly kind: 'layerFigure'; readonly layer: HedgeLayerId; readonly figure: 'theta' | 'carry' }

/** What a cause makes of the P&L of the what-if, of one layer or of the whole book. */
export interface CauseTopic {
  readonly kind: 'cause'
  readonly cause: Cause
  readonly layer: LayerId | 'net'
}

/** How checks and triggers stand that are counted. */
export type CountedStatus = 'broken' | 'watch'

/** A number that a rule states: nothing is worked out, and the rule says where it comes from. */
export interface StatedTopic {
  readonly kind: 'stated'
  readonly label: string
  readonly value: number
  readonly unit: ReadingUnit
  /** Rule id. */
  readonly rule: string
}

/** What can be explained. A change is a number less the same of the pinned base. The theta floor is the largest scale of the hedge that keeps it. A leg is named by its layer and its place in it, so that it survives a change of strikes. */
export type ExplanationTopic =
  | { readonly kind: 'figure'; readonly figure: FigureId }
  | { readonly kind: 'condor'; readonly reading: CondorReadingId }
  | { readonly kind: 'hedge'; readonly reading: HedgeReadingId }
  | { readonly kind: 'layer'; readonly layer: HedgeLayerId }
  | { readonly kind: 'layerFigure'; readonly layer: HedgeLayerId; readonly figure: LayerFigureId }
  | ProjectionTopic
  | { readonly kind: 'check'; readonly check: CheckId }
  | { readonly kind: 'method'; readonly reading: MethodReadingId }
  | { readonly kind: 'future'; readonly month: number }
  | { readonly kind: 'hedgeRatio'; readonly measure: HedgeMeasureId }
  | { readonly kind: 'perDay'; readonly of: ThetaTopic }
  | { readonly kind: 'thetaFloor' }
  | { readonly kind: 'whatIf' }
  | CauseTopic
  | { readonly kind: 'checkCount'; readonly status: CountedStatus }
  | StatedTopic
  | { readonly kind: 'change'; readonly of: ExplanationTopic }
  | { readonly kind: 'leg'; readonly layer: LayerId; readonly place: number }
