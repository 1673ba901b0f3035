import type {
  CondorReadingId,
  ExplanationTopic,
  FigureId,
  HedgeReadingId,
  MethodReadingId,
} from '../methodology/topic.ts'
import { explainCause } from './cause/registry.ts'
import { explainChange } from './change.ts'
import { explainCheckCount } from './checks/checkCount.ts'
import { explainCheck } from './checks/registry.ts'
import { explainLowerBreakEven, explainUpperBreakEven } from './condor/breakEven.ts'
import { explainCondorTheta, explainCondorVega } from './condor/condorGreeks.ts'
import { explainExpectedMove } from './condor/expectedMove.ts'
import { explainExtrinsicValue } from './condor/extrinsicValue.ts'
import { explainModelCredit } from './condor/modelCredit.ts'
import { explainPortfolioMargin } from './condor/portfolioMargin.ts'
import { explainProbabilityOfProfit } from './condor/probabilityOfProfit.ts'
import { explainProfitSinceEntry } from './condor/profitSinceEntry.ts'
import { explainRegTMargin } from './condor/regTMargin.ts'
import { explainShortCallDelta, explainShortPutDelta } from './condor/shortDelta.ts'
import { explainWiderMove } from './condor/widerMove.ts'
import type { ExplainContext } from './context.ts'
import type { Explanation } from './explanation.ts'
import { explainCredit } from './figures/credit.ts'
import { explainFlipPoint } from './figures/flipPoint.ts'
import { explainHedgeCost } from './figures/hedgeCost.ts'
import { explainMaxLoss } from './figures/maxLoss.ts'
import { explainNetTheta } from './figures/netTheta.ts'
import { explainNetVega } from './figures/netVega.ts'
import { explainHedgeCarry } from './hedge/carry.ts'
import { explainHedgeContracts, explainHedgeExposure } from './hedge/contracts.ts'
import { explainCrashCover } from './hedge/crashCover.ts'
import { explainHedgeTheta, explainHedgeVega } from './hedge/greeks.ts'
import { explainLayer } from './layers/hedgeLayer.ts'
import { explainLayerFigure } from './layers/layerFigures.ts'
import { explainLeg } from './legs/registry.ts'
import { explainGammaCalls, explainPressedCalls, explainVegaFutures } from './method/additions.ts'
import { explainBudget } from './method/budget.ts'
import { explainCondorDays } from './method/condorDays.ts'
import { explainCondorCrashLoss, explainNotional, explainShortStrikeDelta } from './method/condorSizes.ts'
import { explainCurveSpreads, explainCurveTilt, explainFuture, explainVix } from './method/curve.ts'
import { explainCutAlike } from './method/cutAlike.ts'
import {
  explainBookDelta,
  explainBoxDelta,
  explainConversionDelta,
  explainForwardDelta,
  explainNeutralForwards,
} from './method/freeDelta.ts'
import { explainHedgeRatio } from './method/hedgeRatio.ts'
import { explainMargin } from './method/margin.ts'
import { explainOverlayShare } from './method/overlayShare.ts'
import { explainSignalScore } from './method/signalScore.ts'
import { explainStated } from './method/stated.ts'
import { explainStrikeMove } from './method/strikeMove.ts'
import { explainTenDeltaCall } from './method/tenDeltaCall.ts'
import { explainThetaFloor } from './method/thetaFloor.ts'
import { explainPerDay } from './perDay.ts'
import { explainProjection } from './projection.ts'
import { explainWhatIf } from './whatIf.ts'

/** Every explained figure. A new one is one file and one line here. */
const figures: Readonly<Record<FigureId, (context: ExplainContext) => Explanation>> = {
  credit: explainCredit,
  maxLoss: explainMaxLoss,
  netTheta: explainNetTheta,
  netVega: explainNetVega,
  hedgeCost: explainHedgeCost,
  flipPoint: explainFlipPoint,
}

/** Figures beside the condor's inputs, likewise. */
const condorReadings: Readonly<Record<CondorReadingId, (context: ExplainContext) => Explanation>> = {
  probabilityOfProfit: explainProbabilityOfProfit,
  expectedMove: explainExpectedMove,
  widerMove: explainWiderMove,
  shortPutDelta: explainShortPutDelta,
  shortCallDelta: explainShortCallDelta,
  extrinsicValue: explainExtrinsicValue,
  regTMargin: explainRegTMargin,
  portfolioMargin: explainPortfolioMargin,
  lowerBreakEven: explainLowerBreakEven,
  upperBreakEven: explainUpperBreakEven,
  modelCredit: explainModelCredit,
  profitSinceEntry: explainProfitSinceEntry,
  theta: explainCondorTheta,
  vega: explainCondorVega,
}

/** Figures of the whole hedge, likewise. */
const hedgeReadings: Readonly<Record<HedgeReadingId, (context: ExplainContext) => Explanation>> = {
  contracts: explainHedgeContracts,
  exposure: explainHedgeExposure,
  theta: explainHedgeTheta,
  carry: explainHedgeCarry,
  vega: explainHedgeVega,
  crashCover: explainCrashCover,
}

/** Numbers of rules, disagreements and claims, likewise. */
const methodReadings: Readonly<Record<MethodReadingId, (context: ExplainContext) => Explanation>> = {
  vix: explainVix,
  budget: explainBudget,
  margin: explainMargin,
  notional: explainNotional,
  shortDelta: explainShortStrikeDelta,
  condorCrashLoss: explainCondorCrashLoss,
  tenDeltaCall: explainTenDeltaCall,
  curveTilt: explainCurveTilt,
  boxDelta: explainBoxDelta,
  conversionDelta: explainConversionDelta,
  forwardDelta: explainForwardDelta,
  bookDelta: explainBookDelta,
  neutralForwards: explainNeutralForwards,
  cutAlike: explainCutAlike,
  condorDays: explainCondorDays,
  overlayShare: explainOverlayShare,
  pressedCalls: explainPressedCalls,
  gammaCalls: explainGammaCalls,
  vegaFutures: explainVegaFutures,
  strikeMove: explainStrikeMove,
  signalScore: explainSignalScore,
  curveSpreads: explainCurveSpreads,
}

/** A number now less the base's, both worked out. */
function changeOf(topic: ExplanationTopic, context: ExplainContext): Explanation | null {
  const { base } = context
  if (base === null) return null
  return explainChange(
    topic,
    { context: base, explanation: explain(topic, base) },
    { context, explanation: explain(topic, context) },
  )
}

/**
 * A figure, a hedge layer, a leg or the value of a check as a worked calculation.
 * @returns null where the book holds no such layer or leg, or no base is pinned
 */
export function explain(topic: ExplanationTopic, context: ExplainContext): Explanation | null {
  switch (topic.kind) {
    case 'figure':
      return figures[topic.figure](context)
    case 'hedge':
      return hedgeReadings[topic.reading](context)
    case 'layer':
      return explainLayer(context, topic.layer)
    case 'layerFigure':
      return explainLayerFigure(context, topic.layer, topic.figure)
    case 'condor':
      return condorReadings[topic.reading](context)
    case 'projection':
      return explainProjection(context, topic)
    case 'check':
      return explainCheck(context, topic.check)
    case 'method':
      return methodReadings[topic.reading](context)
    case 'future':
      return explainFuture(context, topic.month)
    case 'hedgeRatio':
      return explainHedgeRatio(context, topic.measure)
    case 'stated':
      return explainStated(topic)
    case 'perDay':
      return explainPerDay(context, topic.of, explain(topic.of, context))
    case 'thetaFloor':
      return explainThetaFloor(context)
    case 'whatIf':
      return explainWhatIf(context)
    case 'cause':
      return explainCause(context, topic)
    case 'checkCount':
      return explainCheckCount(context, topic.status)
    case 'change':
      return changeOf(topic.of, context)
    case 'leg':
      return explainLeg(context, topic.layer, topic.place)
  }
}
