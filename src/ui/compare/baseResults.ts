import { evaluatePosition, evaluateSweep, type PositionResult, type SweepResult } from '../../engine/index.ts'
import type { Scenario } from '../../scenario/parameters.ts'

/** What figures and ghosts of a base are made of. */
export interface BaseResults {
  readonly position: PositionResult
  readonly sweep: SweepResult
}

const known = new WeakMap<Scenario, BaseResults>()

/** The base's own results, worked out once for row, charts and table: a base keeps still while the scenario moves. */
export function baseResults(base: Scenario): BaseResults {
  const remembered = known.get(base)
  if (remembered) return remembered
  const results = { position: evaluatePosition(base), sweep: evaluateSweep(base) }
  known.set(base, results)
  return results
}
