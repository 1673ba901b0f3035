import { evaluateChecks } from '../../src/engine/evaluateChecks.ts'
import { evaluateExplanation } from '../../src/engine/evaluateExplanation.ts'
import type { Explanation } from '../../src/engine/explain/explanation.ts'
import { CONDOR_READINGS, FIGURES, LAYER_FIGURES, type LayerFigureId } from '../../src/engine/explain/topic.ts'
import {
  type ExplanationTopic,
  evaluatePosition,
  evaluateSweep,
  type PositionResult,
  type SizedLayer,
  type SweepResult,
} from '../../src/engine/index.ts'
import type { CheckResult } from '../../src/engine/methodology/checks/check.ts'
import { checks } from '../../src/engine/methodology/checks/registry.ts'
import type { Scenario } from '../../src/scenario/parameters.ts'

/** Whether the row of a layer has a figure: a target where the rule sizes it, theta and vega where it holds anything. */
function hasFigure({ state, target, contracts, legs, added }: SizedLayer, figure: LayerFigureId): boolean {
  if (figure === 'achieved') return state === 'engaged' && (target > 0 || contracts > 0 || added.length === 0)
  return legs.length > 0 || figure === 'cost' || figure === 'exposure'
}

/** Everything on the screen of a scenario that can be explained. */
export function topicsOf({ sizing, book }: PositionResult): ExplanationTopic[] {
  const places = new Map<string, number>()
  return [
    ...FIGURES.map((figure) => ({ kind: 'figure', figure }) as const),
    ...CONDOR_READINGS.map((reading) => ({ kind: 'condor', reading }) as const),
    ...checks.map(({ id }) => ({ kind: 'check', check: id }) as const),
    ...sizing.layers.map(({ id }) => ({ kind: 'layer', layer: id }) as const),
    ...sizing.layers.flatMap((layer) =>
      LAYER_FIGURES.filter((figure) => hasFigure(layer, figure)).map(
        (figure) => ({ kind: 'layerFigure', layer: layer.id, figure }) as const,
      ),
    ),
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
    }[topic.reading]
  }
  if (topic.kind === 'layer') return sizing.layers.find(({ id }) => id === topic.layer)?.contracts ?? Number.NaN
  if (topic.kind === 'layerFigure') {
    const layer = sizing.layers.find(({ id }) => id === topic.layer)
    const figures = book.byLayer[topic.layer]
    return {
      achieved: layer?.achieved ?? Number.NaN,
      exposure: layer?.exposure ?? Number.NaN,
      cost: layer?.costUsd ?? Number.NaN,
      theta: figures?.theta.total ?? Number.NaN,
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
