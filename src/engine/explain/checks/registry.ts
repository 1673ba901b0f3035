import type { CheckId } from '../../methodology/checks/checkIds.ts'
import { checks } from '../../methodology/checks/registry.ts'
import type { ExplainContext } from '../context.ts'
import { comparedIn, decidingOf, said, when } from '../decision.ts'
import type { Explanation } from '../explanation.ts'
import { amounts } from './amounts.ts'
import { explainBreakEvenMigration } from './breakEvenMigration.ts'
import { explainCashPressRate } from './cashPressRate.ts'
import { CheckCase, type ExplainCheck, type Working } from './checkCase.ts'
import { explainCurveShift } from './curveShift.ts'
import { explainBackwardation, explainCurveFlattening, explainOverlayWidening } from './frontSpread.ts'
import { explainBreakEvenDistance, explainShortStrikeDistance } from './impliedMove.ts'
import { methodOf } from './methodOf.ts'
import { explainEarlyFirstLayer, explainEntryMomentum, explainRatioMomentum } from './momentum.ts'
import { explainOverlayCost } from './overlayCost.ts'
import { explainPositionDelta } from './positionDelta.ts'
import { explainCapitalShare, explainLayerCost, explainRiskCapitalShare } from './riskShare.ts'
import { explainSteepeningSkew, explainTighteningCorrelations, explainWaiting } from './signs.ts'
import { explainHedgeCarry, explainNegativeTheta } from './theta.ts'
import { explainVegaCover } from './vegaCover.ts'
import { explainVegaShare } from './vegaShare.ts'
import { explainVixRsiCrossing } from './vixRsiCrossing.ts'
import { explainWiderWings } from './widerWings.ts'
import { explainFirstLayer, explainSecondLayer, explainThirdLayer } from './zones.ts'

/** How each check comes to its number and its status: without its line here a check does not compile. */
const workings: Readonly<Record<CheckId, ExplainCheck>> = {
  vegaShare: explainVegaShare,
  entryMomentum: explainEntryMomentum,
  widerWings: explainWiderWings,
  breakEvenDistance: explainBreakEvenDistance,
  positionDelta: explainPositionDelta,
  riskCapitalShare: explainRiskCapitalShare,
  negativeTheta: explainNegativeTheta,
  vegaCover: explainVegaCover,
  vixRsiCrossing: explainVixRsiCrossing,
  cashPressRate: explainCashPressRate,
  hedgeCarry: explainHedgeCarry,
  backwardation: explainBackwardation,
  overlayCost: explainOverlayCost,
  ratioMomentum: explainRatioMomentum,
  overlayWidening: explainOverlayWidening,
  curveFlattening: explainCurveFlattening,
  shortStrikeDistance: explainShortStrikeDistance,
  curveShift: explainCurveShift,
  capitalShare: explainCapitalShare,
  firstLayer: explainFirstLayer,
  earlyFirstLayer: explainEarlyFirstLayer,
  tighteningCorrelations: explainTighteningCorrelations,
  waiting: explainWaiting,
  secondLayer: explainSecondLayer,
  thirdLayer: explainThirdLayer,
  layerCost: explainLayerCost,
  steepeningSkew: explainSteepeningSkew,
  breakEvenMigration: explainBreakEvenMigration,
}

/** Of a check that says nothing in this scenario and has no number: why, and what amounts it has all the same. */
function silent(check: CheckCase, id: CheckId): Working {
  amounts[id]?.(check)
  return { result: null, rulings: [when('notApplicable', said(check.finding.sentence, true))] }
}

/** A check's value, its limit, and how its status is decided. */
export function explainCheck(context: ExplainContext, id: CheckId): Explanation | null {
  const check = checks.find((candidate) => candidate.id === id)
  if (!check) return null
  const method = methodOf(context)
  const finding = check.find(method)
  const hasNumber = finding.readings.some(({ role }) => role === 'value')
  const found = new CheckCase(context, method, finding)
  const isSilent = finding.status === 'notApplicable' && !hasNumber
  const { result, rulings } = isSilent ? silent(found, id) : workings[id](found)
  const { sheet } = found
  const explanation = sheet.finish(check.title, result, finding.sentence)
  const compared = rulings.flatMap((ruling) => (ruling.when === null ? [] : comparedIn(ruling.when)))
  const sources = [...explanation.sources, ...compared.flatMap(({ source }) => source ?? [])]
  return {
    ...explanation,
    decision: { kind: check.kind, status: finding.status, rulings, decides: decidingOf(rulings) },
    rules: [...new Set([...check.rules, ...explanation.rules])],
    sources: [...new Map(sources.map((source) => [`${source.text} ${source.parameter}`, source])).values()],
  }
}
