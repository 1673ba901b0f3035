import { useCallback } from 'react'
import { type CheckResult, evaluatePosition, type MethodFace } from '../../engine/index.ts'
import type { Scenario } from '../../scenario/parameters.ts'
import { useSettled } from './useSettled.ts'

/** Column and line under the figures show the same checks: they are worked out once for both. */
const known = new WeakMap<Scenario, readonly CheckResult[]>()

function checksOf(scenario: Scenario, { evaluateChecks }: MethodFace): readonly CheckResult[] {
  const remembered = known.get(scenario)
  if (remembered) return remembered
  const checks = evaluateChecks(evaluatePosition(scenario))
  known.set(scenario, checks)
  return checks
}

/** Checks and triggers of the scenario as last committed. */
export const useChecks = (method: MethodFace): readonly CheckResult[] =>
  useSettled(useCallback((scenario: Scenario) => checksOf(scenario, method), [method]))
