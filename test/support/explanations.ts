import type { LegFigures } from '../../src/engine/book/figures.ts'
import { evaluateChecks } from '../../src/engine/evaluateChecks.ts'
import { evaluateExplanation } from '../../src/engine/evaluateExplanation.ts'
import { evaluateProjection } from '../../src/engine/evaluateProjection.ts'
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
import { measureHedge } from '../../src/engine/methodology/comparison/measureHedge.ts'
import { crashGain, crashMarket } from '../../src/engine/methodology/crash.ts'
import {
  CONDOR_READINGS,
  FIGURES,
  HEDGE_READINGS,
  LAYER_FIGURES,
  type LayerFigureId,
} from '../../src/engine/methodology/topic.ts'
import type { Scenario } from '../../src/scenario/parameters.ts'
import { opening } from './opening.ts'

/** Whether the row of a layer has a figure: a target where the rule sizes it, theta and vega where it holds anything. */
function hasFigure({ state, target, contracts, legs, added }: SizedLayer, figure: LayerFigureId): boolean {
  if (figure === 'achieved') return state === 'engaged' && (target > 0 || contracts > 0 || added.length === 0)
  return legs.length > 0 || figure === 'cost' || figure === 'exposure'
}

/** Each layer that holds something, and the whole book, in one calm and one stressed scenario of RB-7. */
const projectionTopics = (legs: readonly LegFigures[]): ExplanationTopic[] =>
  [...new Set<ProjectionTopic['part']>(['net', ...legs.map(({ leg }) => leg.layer)])].flatMap((part) => [
    { kind: 'projection', row: 'shock', horizon: 'near', part },
    { kind: 'projection', row: 'calm', horizon: 'far', part },
  ])

/** Everything on the screen of a scenario that can be explained. */
export function topicsOf({ sizing, book }: PositionResult): ExplanationTopic[] {
  const places = new Map<string, number>()
  return [
    ...FIGURES.map((figure) => ({ kind: 'figure', figure }) as const),
    ...CONDOR_READINGS.map((reading) => ({ kind: 'condor', reading }) as const),
    ...HEDGE_READINGS.map((reading) => ({ kind: 'hedge', reading }) as const),
    ...checks.map(({ id }) => ({ kind: 'check', check: id }) as const),
    ...sizing.layers.map(({ id }) => ({ kind: 'layer', layer: id }) as const),
    ...sizing.layers.flatMap((layer) =>
      LAYER_FIGURES.filter((figure) => hasFigure(layer, figure)).map(
        (figure) => ({ kind: 'layerFigure', layer: layer.id, figure }) as const,
      ),
    ),
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
}

/** Every explanation of a scenario, beside the results it explains. */
export function explainAll(scenario: Scenario): Explained[] {
  const position = evaluatePosition(scenario)
  let swept: SweepResult | undefined
  const sweep = () => {
    swept ??= evaluateSweep(scenario)
    return swept
  }
  const found = evaluateChecks(position)
  return topicsOf(position).map((topic) => {
    const explanation = evaluateExplanation(topic, position, sweep)
    if (!explanation) throw new Error(`nothing explains ${JSON.stringify(topic)}`)
    return { topic, explanation, position, sweep, found }
  })
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

/** The figure as the screen has it: from the results, not from the explanation. */
export function shownFigure(explained: Explained): number | null {
  const { topic, position, sweep } = explained
  const { condor, book, sizing, inputs } = position
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
