import { backwardation } from './backwardation.ts'
import { breakEvenDistance } from './breakEvenDistance.ts'
import { breakEvenMigration } from './breakEvenMigration.ts'
import { capitalShare } from './capitalShare.ts'
import { cashPressRate } from './cashPressRate.ts'
import type { Check } from './check.ts'
import { curveFlattening } from './curveFlattening.ts'
import { curveShift } from './curveShift.ts'
import { earlyFirstLayer } from './earlyFirstLayer.ts'
import { entryMomentum } from './entryMomentum.ts'
import { firstLayer } from './firstLayer.ts'
import { hedgeCarry } from './hedgeCarry.ts'
import { layerCost } from './layerCost.ts'
import { negativeTheta } from './negativeTheta.ts'
import { overlayCost } from './overlayCost.ts'
import { overlayWidening } from './overlayWidening.ts'
import { positionDelta } from './positionDelta.ts'
import { ratioMomentum } from './ratioMomentum.ts'
import { riskCapitalShare } from './riskCapitalShare.ts'
import { secondLayer } from './secondLayer.ts'
import { shortStrikeDistance } from './shortStrikeDistance.ts'
import { steepeningSkew } from './steepeningSkew.ts'
import { thirdLayer } from './thirdLayer.ts'
import { tighteningCorrelations } from './tighteningCorrelations.ts'
import { vegaCover } from './vegaCover.ts'
import { vegaShare } from './vegaShare.ts'
import { vixRsiCrossing } from './vixRsiCrossing.ts'
import { waiting } from './waiting.ts'
import { widerWings } from './widerWings.ts'

/** Every check and trigger, in the order of the sources and of their rules. */
export const checks: readonly Check[] = [
  vegaShare,
  entryMomentum,
  widerWings,
  breakEvenDistance,
  positionDelta,
  riskCapitalShare,
  negativeTheta,
  vegaCover,
  vixRsiCrossing,
  cashPressRate,
  hedgeCarry,
  backwardation,
  overlayCost,
  ratioMomentum,
  overlayWidening,
  curveFlattening,
  shortStrikeDistance,
  curveShift,
  capitalShare,
  firstLayer,
  earlyFirstLayer,
  tighteningCorrelations,
  waiting,
  secondLayer,
  thirdLayer,
  layerCost,
  steepeningSkew,
  breakEvenMigration,
]
