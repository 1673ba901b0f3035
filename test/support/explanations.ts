import { CAUSES } from '../../src/engine/book/attribution.ts'
import type { LegFigures } from '../../src/engine/book/figures.ts'
import { evaluateChecks } from '../../src/engine/evaluateChecks.ts'
import { evaluateDisagreements } from '../../src/engine/evaluateDisagreements.ts'
import { evaluateExplanation } from '../../src/engine/evaluateExplanation.ts'
import { evaluateHorizon } from '../../src/engine/evaluateHorizon.ts'
import { evaluateProjection } from '../../src/engine/evaluateProjection.ts'
import { evaluateThetaFloor } from '../../src/engine/evaluateThetaFloor.ts'
import type { Explanation } from '../../src/engine/explain/explanation.ts'
import {
  type ExplanationTopic,
  evaluatePosition,
  evaluateSweep,
  type PositionResult,
  type ProjectionTopic,
  type SizedLayer,
  type SweepResult,
} from '../../src/engine/index.ts'
import type { MarketState } from '../../src/engine/market/marketState.ts'
import type { CheckResult } from '../../src/engine/methodology/checks/check.ts'
import { checks } from '../../src/engine/methodology/checks/registry.ts'
import { freeDelta } from '../../src/engine/methodology/claims/freeDelta.ts'
import { measureHedge } from '../../src/engine/methodology/comparison/measureHedge.ts'
import { crashGain, crashMarket } from '../../src/engine/methodology/crash.ts'
import { PlanContext } from '../../src/engine/methodology/planContext.ts'
import { budgetAmount } from '../../src/engine/methodology/playbook.ts'
import { frontSpread, overlayShare } from '../../src/engine/methodology/playbooks/bwRules.ts'
import { curveTilt } from '../../src/engine/methodology/playbooks/tt.ts'
import type { Reading } from '../../src/engine/methodology/reading.ts'
import { gammaCalls, pressedCalls, vegaFutures } from '../../src/engine/methodology/remedies/purchase.ts'
import { strikeMove } from '../../src/engine/methodology/remedies/strikeMove.ts'
import {
  CONDOR_READINGS,
  FIGURES,
  HEDGE_MEASURES,
  HEDGE_READINGS,
  LAYER_FIGURES,
  type LayerFigureId,
  METHOD_READINGS,
  type MethodReadingId,
  type ThetaTopic,
} from '../../src/engine/methodology/topic.ts'
import { methodContext } from '../../src/engine/setUpMethod.ts'
import { summarise } from '../../src/engine/summarise.ts'
import type { Scenario } from '../../src/scenario/parameters.ts'
import { opening } from './opening.ts'

/** Whether the row of a layer has a figure: a target where the rule sizes it, theta and vega where it holds anything. */
function hasFigure({ state, target, contracts, legs, added }: SizedLayer, figure: LayerFigureId): boolean {
  if (figure === 'achieved') return state === 'engaged' && (target > 0 || contracts > 0 || added.length === 0)
  return legs.length > 0 || figure === 'cost' || figure === 'exposure'
}

/** Each layer that holds something, and the whole book, in one calm and one stressed scenario of RB-7; VIX in all. */
const projectionTopics = (legs: readonly LegFigures[]): ExplanationTopic[] => [
  ...(['calm', 'grindUp', 'growthScare', 'shock', 'volCrush'] as const).map(
    (row) => ({ kind: 'projection', row, horizon: row === 'shock' ? 'far' : 'near', part: 'vix' }) as const,
  ),
  ...[...new Set<ProjectionTopic['part']>(['net', ...legs.map(({ leg }) => leg.layer)])].flatMap((part) => [
    { kind: 'projection', row: 'shock', horizon: 'near', part } as const,
    { kind: 'projection', row: 'calm', horizon: 'far', part } as const,
  ]),
]

/** Every theta that is brought to a calendar day. */
const thetaTopics = ({ sizing }: PositionResult): ThetaTopic[] => [
  { kind: 'figure', figure: 'netTheta' },
  { kind: 'condor', reading: 'theta' },
  ...sizing.layers.flatMap(({ id, legs }) =>
    legs.length > 0
      ? (['theta', 'carry'] as const).map((figure) => ({ kind: 'layerFigure', layer: id, figure }) as const)
      : [],
  ),
]

/** Every cell of the what-if's P&L by cause and layer. */
const causeTopics = (legs: readonly LegFigures[]): ExplanationTopic[] =>
  [...new Set<ProjectionTopic['part']>(['net', ...legs.map(({ leg }) => leg.layer)])].flatMap((layer) =>
    layer === 'vix' ? [] : [...CAUSES, 'total' as const].map((cause) => ({ kind: 'cause', cause, layer }) as const),
  )

/** Everything on the screen of a scenario that can be explained. */
export function topicsOf(position: PositionResult): ExplanationTopic[] {
  const { sizing, book } = position
  const places = new Map<string, number>()
  return [
    ...FIGURES.map((figure) => ({ kind: 'figure', figure }) as const),
    ...CONDOR_READINGS.map((reading) => ({ kind: 'condor', reading }) as const),
    ...HEDGE_READINGS.map((reading) => ({ kind: 'hedge', reading }) as const),
    ...checks.map(({ id }) => ({ kind: 'check', check: id }) as const),
    ...(['broken', 'watch'] as const).map((status) => ({ kind: 'checkCount', status }) as const),
    ...METHOD_READINGS.map((reading) => ({ kind: 'method', reading }) as const),
    ...HEDGE_MEASURES.map((measure) => ({ kind: 'hedgeRatio', measure }) as const),
    ...[1, 2, 4].map((month) => ({ kind: 'future', month }) as const),
    ...sizing.layers.map(({ id }) => ({ kind: 'layer', layer: id }) as const),
    ...sizing.layers.flatMap((layer) =>
      LAYER_FIGURES.filter((figure) => hasFigure(layer, figure)).map(
        (figure) => ({ kind: 'layerFigure', layer: layer.id, figure }) as const,
      ),
    ),
    ...thetaTopics(position).map((of) => ({ kind: 'perDay', of }) as const),
    { kind: 'whatIf' },
    ...causeTopics(book.legs),
    ...projectionTopics(book.legs),
    ...book.legs.map(({ leg: { layer } }) => {
      const place = places.get(layer) ?? 0
      places.set(layer, place + 1)
      return { kind: 'leg', layer, place } as const
    }),
  ]
}

export interface Explained {
  readonly topic: ExplanationTopic
  readonly explanation: Explanation
  readonly position: PositionResult
  readonly sweep: () => SweepResult
  /** What the checks find, from the checks themselves. */
  readonly found: readonly CheckResult[]
  /** The results that a change is taken from. */
  readonly base: Results | null
}

type Results = Pick<Explained, 'position' | 'sweep' | 'found'>

function resultsOf(scenario: Scenario): Results {
  const position = evaluatePosition(scenario)
  let swept: SweepResult | undefined
  const sweep = () => {
    swept ??= evaluateSweep(scenario)
    return swept
  }
  return { position, sweep, found: evaluateChecks(position) }
}

function explained(topic: ExplanationTopic, results: Results, base: Results | null): Explained {
  const explanation = evaluateExplanation(topic, results.position, results.sweep, base)
  if (!explanation) throw new Error(`nothing explains ${JSON.stringify(topic)}`)
  return { topic, explanation, ...results, base }
}

/** Every explanation of a scenario, beside the results it explains. */
export function explainAll(scenario: Scenario): Explained[] {
  const results = resultsOf(scenario)
  return topicsOf(results.position).map((topic) => explained(topic, results, null))
}

/** What the Compare tab subtracts. */
const comparedTopics: readonly ExplanationTopic[] = [
  ...FIGURES.map((figure) => ({ kind: 'figure', figure }) as const),
  ...(['probabilityOfProfit', 'lowerBreakEven', 'upperBreakEven', 'regTMargin', 'portfolioMargin'] as const).map(
    (reading) => ({ kind: 'condor', reading }) as const,
  ),
  ...(['broken', 'watch'] as const).map((status) => ({ kind: 'checkCount', status }) as const),
]

const layersOf = ({ position }: Results) => position.sizing.layers.map(({ id }) => id)

/** Every change from a base. */
export function explainChanges(base: Scenario, now: Scenario): Explained[] {
  const [was, is] = [resultsOf(base), resultsOf(now)]
  const held = [...new Set([...layersOf(was), ...layersOf(is)])]
  const topics = [
    ...comparedTopics,
    ...held.flatMap((layer) => [
      { kind: 'layer', layer } as const,
      { kind: 'layerFigure', layer, figure: 'cost' } as const,
    ]),
  ]
  return topics.map((of) => explained({ kind: 'change', of }, is, was))
}

/** What the check finds that is explained, where one is. */
export const checkOf = ({ topic, found }: Explained): CheckResult | undefined =>
  topic.kind === 'check' ? found.find(({ id }) => id === topic.check) : undefined

/** Gain of the hedge over loss of the condor when SPX falls by 20 %; null where the condor loses nothing. */
function coverOf(legs: readonly LegFigures[], market: MarketState): number | null {
  const gainOf = (isCondor: boolean) =>
    crashGain(
      legs.filter(({ leg }) => (leg.layer === 'condor') === isCondor).map(({ leg }) => leg),
      market,
      crashMarket(market),
    )
  const loss = -gainOf(true)
  return loss > 0 ? gainOf(false) / loss : null
}

const priced = new WeakMap<PositionResult, ReturnType<typeof evaluateDisagreements>>()

/** The disagreements of a position, worked out once. */
function pricedOf(position: PositionResult): ReturnType<typeof evaluateDisagreements> {
  const known = priced.get(position) ?? evaluateDisagreements(position)
  priced.set(position, known)
  return known
}

const horizons = new WeakMap<PositionResult, ReturnType<typeof evaluateHorizon>>()

/** The what-if of a position, worked out once. */
function horizonOf(position: PositionResult): ReturnType<typeof evaluateHorizon> {
  const known = horizons.get(position) ?? evaluateHorizon(position)
  horizons.set(position, known)
  return known
}

/** A number as the method's texts have it; null where they have none. */
const readingOf = (texts: readonly { readonly readings: readonly Reading[] }[], label: string): number | null =>
  texts.flatMap(({ readings }) => readings).find((reading) => reading.label === label)?.value ?? null

/** The same of what is read beside disagreements and claims, and of what rules size by. */
function shownReading(reading: MethodReadingId, position: PositionResult): number | null {
  const { sizing, book, thetaDays, inputs } = position
  const { budget, place } = sizing.plan
  const { request, market } = opening(inputs)
  switch (reading) {
    case 'vix':
      return inputs.vix
    case 'budget':
      return budget === null ? (place?.position ?? null) : budgetAmount(budget)
    case 'margin':
      return summarise(position).marginUsd
    case 'curveTilt':
      return curveTilt(new PlanContext(request, market))
    case 'cutAlike':
      return (0.75 * book.net.theta.total) / thetaDays
    case 'condorDays':
      return new PlanContext(request, market).condorDays
    case 'overlayShare':
      return inputs.playbook === 'bw'
        ? overlayShare(frontSpread(new PlanContext(request, market)), place?.position ?? Number.NaN)
        : null
    case 'pressedCalls':
      return pressedCalls(methodContext(position))?.count ?? null
    case 'gammaCalls':
      return gammaCalls(methodContext(position))?.count ?? null
    case 'vegaFutures':
      return vegaFutures(methodContext(position))?.count ?? null
    case 'signalScore':
      return place?.signalScore ?? null
    case 'curveSpreads':
      return position.curve.length < 2 ? null : position.curve[0].price - position.curve[1].price
    case 'strikeMove':
      return strikeMove(methodContext(position))
    default: {
      const label = {
        notional: 'RN: notional of the condor',
        shortDelta: 'HR: short-strike delta of the condors',
        condorCrashLoss: 'BW: loss of the condor in a 20 % fall',
        tenDeltaCall: 'A 10-delta call',
        boxDelta: 'Delta of a box',
        conversionDelta: 'Delta of a conversion',
        forwardDelta: 'Delta of one synthetic forward',
        bookDelta: 'Delta of the book',
        neutralForwards: 'Synthetic forwards that would neutralise it',
      }[reading]
      return readingOf([...pricedOf(position), freeDelta(methodContext(position))], label)
    }
  }
}

/** Whether a number of both sides is counted in one unit, over one stretch of time. */
function isAlike(topic: ExplanationTopic, one: Results, other: Results): boolean {
  if (topic.kind === 'layer') {
    const units = [one, other].flatMap(
      ({ position }) => position.sizing.layers.find(({ id }) => id === topic.layer)?.contractUnit ?? [],
    )
    return new Set(units).size <= 1
  }
  if (topic.kind !== 'figure' || topic.figure !== 'netTheta') return true
  const stretches = [one, other].map(({ position }) => `${position.inputs.thetaClock} ${position.thetaDays}`)
  return stretches[0] === stretches[1]
}

/** Now less base as the Compare tab writes it: shares in percentage points, nothing held by a layer that is not there. */
function shownChange({ base, ...now }: Explained, of: ExplanationTopic): number | null {
  if (base === null || !isAlike(of, base, now)) return null
  const sideOf = (results: Results) => {
    const isHeld = (of.kind !== 'layer' && of.kind !== 'layerFigure') || layersOf(results).includes(of.layer)
    return isHeld ? shownFigure({ ...now, ...results, topic: of, base: null }) : 0
  }
  const [was, is] = [sideOf(base), sideOf(now)]
  if (was === null || is === null) return null
  return (of.kind === 'condor' && of.reading === 'probabilityOfProfit' ? 100 : 1) * (is - was)
}

/** The figure as the screen has it: from the results, not from the explanation. */
export function shownFigure(explained: Explained): number | null {
  const { topic, position, sweep } = explained
  const { condor, book, sizing, inputs } = position
  if (topic.kind === 'change') return shownChange(explained, topic.of)
  if (topic.kind === 'method') return shownReading(topic.reading, position)
  if (topic.kind === 'stated') return topic.value
  if (topic.kind === 'perDay') {
    const whole = shownFigure({ ...explained, topic: topic.of })
    return whole === null ? null : whole / position.thetaDays
  }
  if (topic.kind === 'whatIf') return horizonOf(position).profit.net.total
  if (topic.kind === 'cause') {
    const { profit } = horizonOf(position)
    return (topic.layer === 'net' ? profit.net : profit.byLayer[topic.layer])?.[topic.cause] ?? Number.NaN
  }
  if (topic.kind === 'thetaFloor') {
    const { held } = evaluateThetaFloor(inputs)
    return held.ok ? held.scalePct / 100 : null
  }
  if (topic.kind === 'future') {
    const { request, market } = opening(inputs)
    return new PlanContext(request, market).future(topic.month)
  }
  if (topic.kind === 'hedgeRatio') {
    const measure = { vega: 'one-factor vega', exposure: 'contract exposure', cost: 'cost' }[topic.measure]
    return readingOf(pricedOf(position), `Largest by smallest: ${measure}`)
  }
  if (topic.kind === 'checkCount') return explained.found.filter(({ status }) => status === topic.status).length
  if (topic.kind === 'check') {
    return checkOf(explained)?.readings.find(({ role }) => role === 'value')?.value ?? null
  }
  if (topic.kind === 'condor') {
    return {
      probabilityOfProfit: condor.probabilityOfProfit,
      expectedMove: condor.expectedMovePoints,
      widerMove: 1.5 * condor.expectedMovePoints,
      shortPutDelta: condor.shortPutDelta,
      shortCallDelta: condor.shortCallDelta,
      extrinsicValue: condor.extrinsicUsd,
      regTMargin: condor.regTMarginUsd,
      portfolioMargin: condor.portfolioMarginUsd,
      lowerBreakEven: condor.lowerBreakEven,
      upperBreakEven: condor.upperBreakEven,
      modelCredit: condor.modelCreditPoints,
      profitSinceEntry: condor.profitSinceEntryUsd,
      theta: book.byLayer.condor?.theta.total ?? Number.NaN,
      vega: book.byLayer.condor?.oneFactorVegaUsd ?? Number.NaN,
    }[topic.reading]
  }
  if (topic.kind === 'layer') return sizing.layers.find(({ id }) => id === topic.layer)?.contracts ?? Number.NaN
  if (topic.kind === 'hedge') {
    const { theta, oneFactorVegaUsd } = book.hedge
    const { request, market } = opening(inputs)
    const { contracts, exposureUsd } = measureHedge(request, market)
    return {
      contracts,
      exposure: exposureUsd,
      theta: theta.total,
      carry: theta.decay + theta.roll,
      vega: oneFactorVegaUsd,
      crashCover: coverOf(book.legs, market),
    }[topic.reading]
  }
  if (topic.kind === 'projection') {
    const cell = evaluateProjection(position).find(({ id }) => id === topic.row)?.cells[
      topic.horizon === 'near' ? 0 : 1
    ]
    const row = evaluateProjection(position).find(({ id }) => id === topic.row)
    if (topic.part === 'vix') return row?.vix[topic.horizon === 'near' ? 0 : 1] ?? Number.NaN
    if (topic.part === 'net') return cell?.netUsd ?? Number.NaN
    return (topic.part === 'condor' ? cell?.condorUsd : cell?.layersUsd[topic.part]) ?? Number.NaN
  }
  if (topic.kind === 'layerFigure') {
    const layer = sizing.layers.find(({ id }) => id === topic.layer)
    const figures = book.byLayer[topic.layer]
    return {
      achieved: layer?.achieved ?? Number.NaN,
      exposure: layer?.exposure ?? Number.NaN,
      cost: layer?.costUsd ?? Number.NaN,
      theta: figures?.theta.total ?? Number.NaN,
      carry: figures ? figures.theta.decay + figures.theta.roll : Number.NaN,
      vega: figures?.oneFactorVegaUsd ?? Number.NaN,
    }[topic.figure]
  }
  if (topic.kind === 'leg') {
    return book.legs.filter(({ leg }) => leg.layer === topic.layer)[topic.place]?.price ?? Number.NaN
  }
  switch (topic.figure) {
    case 'credit':
      return condor.creditUsd
    case 'maxLoss':
      return condor.maxLossUsd
    case 'netTheta':
      return book.net.theta.total
    case 'netVega':
      return book.net.oneFactorVegaUsd
    case 'hedgeCost':
      return sizing.costUsd
    case 'flipPoint': {
      const distance = (vix: number) => Math.abs(vix - inputs.vix)
      const flips = sweep().flipPoints.map(({ vix }) => vix)
      return flips.length === 0 ? null : flips.reduce((best, vix) => (distance(vix) < distance(best) ? vix : best))
    }
  }
}
