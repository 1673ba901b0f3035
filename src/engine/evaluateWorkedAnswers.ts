import { evaluatePosition } from './evaluatePosition.ts'
import type { LabInputs } from './inputs.ts'
import type { SourceKey } from './methodology/rules/ruleIds.ts'
import { workedQuestions } from './methodology/rules/workedAnswers.ts'
import { workedAnswers } from './methodology/workedAnswers/registry.ts'
import type { WorkedPoint } from './methodology/workedAnswers/workedPoint.ts'
import { methodContext } from './setUpMethod.ts'

/** The scenario that the question of a source describes. */
export interface WorkedScenario {
  readonly source: SourceKey
  /** The scenario in words. */
  readonly setting: string
  /** What it changes of the scenario it starts from. */
  readonly changes: Partial<LabInputs>
}

/** The question of a source and what the method says to it, computed. */
export interface WorkedAnswer {
  readonly source: SourceKey
  /** The article's title. */
  readonly question: string
  readonly scenario: Partial<LabInputs>
  readonly setting: string
  readonly points: readonly WorkedPoint[]
}

/**
 * The questions of the five articles, each worked out in its scenario.
 * @param base       the scenario that the others start from
 * @param scenarios  one for each source; a question without one is left out
 */
export function evaluateWorkedAnswers(base: LabInputs, scenarios: readonly WorkedScenario[]): readonly WorkedAnswer[] {
  return workedQuestions.flatMap(({ source, question }) => {
    const described = scenarios.find((each) => each.source === source)
    if (!described) return []
    const { setting, changes } = described
    const inputs = { ...base, ...changes }
    const points = workedAnswers[source](methodContext(evaluatePosition(inputs)), inputs)
    return [{ source, question, scenario: changes, setting, points }]
  })
}
