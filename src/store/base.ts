import { READ_ONLY_SENTENCE } from '../scenario/linkOptions.ts'
import { lockProblems } from '../scenario/lock.ts'
import { type ParameterKey, parameterKeys, type Scenario } from '../scenario/parameters.ts'
import { putBeside } from './pinBase.ts'
import { scenarioStore } from './scenarioStore.ts'

// What can be done with a base that is pinned. Each act is one entry of the browser's history, so that Back brings both
// as they were. Undo and redo concern the scenario alone and leave the base where it is: what a swap has moved to the
// base stays there, and what it has moved away comes back by Redo, by Back, or by swapping again.

/** Why an act was refused, as a sentence; null when it was done. */
export type Refusal = string | null

/** Why the base may not take the scenario's place; a lock is opened by its own switch, not by going round it. */
function refusalOf(base: Scenario): Refusal {
  const { scenario, options } = scenarioStore.getState()
  if (options.view.length > 0) return READ_ONLY_SENTENCE
  return lockProblems(scenario, { ...base, lock: scenario.lock })[0]?.message ?? null
}

export const unpin = (): void => putBeside(scenarioStore.getState().scenario, null)

/** The base on the screen, and what was there as the base. */
export function swapWithBase(): Refusal {
  const { scenario, base } = scenarioStore.getState()
  if (base === null) return null
  const refusal = refusalOf(base)
  if (refusal === null) putBeside(base, scenario)
  return refusal
}

/** The base on the screen; it stays pinned. One step to undo. */
export function returnToBase(): Refusal {
  const { base } = scenarioStore.getState()
  if (base === null) return null
  const refusal = refusalOf(base)
  if (refusal === null) putBeside(base, base)
  return refusal
}

/** Puts one input back to the base's value: an edit like any other, refused where it fits nothing or is locked. */
export function putBack(key: ParameterKey): Refusal {
  const { base, edit } = scenarioStore.getState()
  if (base === null) return null
  const outcome = edit({ [key]: base[key] }, { phase: 'commit' })
  return outcome.ok ? null : (outcome.problems[0]?.message ?? null)
}

/** Inputs in which a scenario is another than its base, in the order of the table. */
export const changedInputs = (scenario: Scenario, base: Scenario): readonly ParameterKey[] =>
  parameterKeys.filter((key) => scenario[key] !== base[key])
