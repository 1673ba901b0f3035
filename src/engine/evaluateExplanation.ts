import type { ExplainContext } from './explain/context.ts'
import type { Explanation } from './explain/explanation.ts'
import { explain } from './explain/registry.ts'
import type { ExplanationTopic } from './methodology/topic.ts'
import type { PositionResult, SweepResult } from './results.ts'
import { setUp } from './setUp.ts'

export type EvaluateExplanation = typeof evaluateExplanation

/** A scenario's results; its sweep is read by the flip point alone. */
export interface ExplainedResults {
  readonly position: PositionResult
  readonly sweep: () => SweepResult
}

function contextOf({ position, sweep }: ExplainedResults, base: ExplainContext | null): ExplainContext {
  const { inputs, condor, sizing, book } = position
  const { snapshot, marketAt, request, entry, thetaHorizon } = setUp(inputs)
  const market = marketAt(inputs.vix)
  return { inputs, snapshot, market, marketAt, request, entry, thetaHorizon, condor, sizing, book, sweep, base }
}

/**
 * A number of `position` as a worked calculation. For the moment someone asks: it reprices the book several times.
 * @param sweep  gives the sweep of the same scenario
 * @param base   of the pinned base; read by changes alone
 * @returns null where the book holds no such layer or leg, or no base is pinned
 */
export function evaluateExplanation(
  topic: ExplanationTopic,
  position: PositionResult,
  sweep: () => SweepResult,
  base: ExplainedResults | null = null,
): Explanation | null {
  return explain(topic, contextOf({ position, sweep }, base && contextOf(base, null)))
}
