import type { Explanation } from './explain/explanation.ts'
import { explain } from './explain/registry.ts'
import type { ExplanationTopic } from './methodology/topic.ts'
import type { PositionResult, SweepResult } from './results.ts'
import { setUp } from './setUp.ts'

export type EvaluateExplanation = typeof evaluateExplanation

/**
 * A number of `position` as a worked calculation. For the moment someone asks: it reprices the book several times.
 * @param sweep  gives the sweep of the same scenario; read by the flip point alone
 * @returns null where the book holds no such layer or leg
 */
export function evaluateExplanation(
  topic: ExplanationTopic,
  position: PositionResult,
  sweep: () => SweepResult,
): Explanation | null {
  const { inputs, condor, sizing, book } = position
  const { snapshot, marketAt, request, entry, thetaHorizon } = setUp(inputs)
  const market = marketAt(inputs.vix)
  return explain(topic, {
    inputs,
    snapshot,
    market,
    marketAt,
    request,
    entry,
    thetaHorizon,
    condor,
    sizing,
    book,
    sweep,
  })
}
