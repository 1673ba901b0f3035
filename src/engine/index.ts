/** The public face of the engine: everything outside imports from here. */
export { CAUSES } from './book/attribution.ts'
export { NO_DECAY_USD } from './book/theta.ts'
export { evaluate } from './evaluate.ts'
export { evaluateDensity } from './evaluateDensity.ts'
export type { EvaluateExplanation } from './evaluateExplanation.ts'
export { evaluateHorizon } from './evaluateHorizon.ts'
export { evaluateMap } from './evaluateMap.ts'
export { evaluatePayoff } from './evaluatePayoff.ts'
export { evaluatePayoffLayers, type LayerPayoff } from './evaluatePayoffLayers.ts'
export { evaluatePosition } from './evaluatePosition.ts'
export { evaluateSweep, sweepAnchor, sweepInSteps } from './evaluateSweep.ts'
export { evaluateTimeline } from './evaluateTimeline.ts'
export { evaluateFreshTheta, evaluateHeldTheta, evaluateVolatility, freshThetaInSteps } from './evaluateVolatility.ts'
export type { WorkedAnswer, WorkedScenario } from './evaluateWorkedAnswers.ts'
export type { Condition, Decision } from './explain/decision.ts'
export type { Explanation, Section, Step } from './explain/explanation.ts'
export type { Expression, FunctionName } from './explain/expression.ts'
export type { MathSymbol, Quantity, Source, Unit } from './explain/quantity.ts'
export type { LabInputs } from './inputs.ts'
export { isIsoDate, toDayNumber, weekday } from './market/calendar/civilDate.ts'
export {
  isTradingDay,
  listExpiries,
  nextVixSettlements,
  spxMonthlyExpiry,
  vixSettlement,
} from './market/calendar/expiries.ts'
export { finish, type Steps } from './math/steps.ts'
export { nearestFlip } from './methodology/flipPoints.ts'
export type { HedgeInstrument } from './methodology/instruments/instrument.ts'
export { type InstrumentId, instruments } from './methodology/instruments/registry.ts'
export { zoneReached } from './methodology/playbooks/rb.ts'
export type { ReadingOrigin } from './methodology/readingOrigin.ts'
export * from './methodology/rules/loadMethodTexts.ts'
export { STRIP_FROM, STRIP_TO } from './methodology/sweep.ts'
export type {
  CauseTopic,
  CondorReadingId,
  CountedStatus,
  ExplanationTopic,
  FigureId,
  LayerFigureId,
  ProjectionTopic,
} from './methodology/topic.ts'
export { black76 } from './pricing/black76.ts'
export { impliedVol } from './pricing/impliedVol.ts'
export type { Contract, LayerId, Leg } from './product/leg.ts'
export type * from './results.ts'
export { strikeAtDelta } from './strikeAtDelta.ts'

/** Explanations are half as large as the rest of the engine, and most visits open none: they are loaded on demand. */
export const loadExplanations = () => import('./evaluateExplanation.ts')

/** What the method asks for beyond sizes, and what is to be studied around a scenario: loaded when a screen shows it. */
export const loadMethod = () => import('./method.ts')
export const loadStudy = () => import('./study.ts')
export type MethodFace = typeof import('./method.ts')
export type StudyFace = typeof import('./study.ts')
