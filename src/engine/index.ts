/** The public face of the engine: everything outside imports from here. */
export { CAUSES } from './book/attribution.ts'
export {
  evaluate,
  evaluateHorizon,
  evaluatePayoff,
  evaluatePosition,
  evaluateSweep,
  evaluateVolatility,
  strikeAtDelta,
} from './evaluate.ts'
export type { LabInputs } from './inputs.ts'
export { isIsoDate, toDayNumber, weekday } from './market/calendar/civilDate.ts'
export {
  isTradingDay,
  listExpiries,
  nextVixSettlements,
  spxMonthlyExpiry,
  vixSettlement,
} from './market/calendar/expiries.ts'
export { STRIP_FROM, STRIP_TO } from './methodology/sweep.ts'
export { black76 } from './pricing/black76.ts'
export type { Contract, LayerId, Leg } from './product/leg.ts'
export type * from './results.ts'
