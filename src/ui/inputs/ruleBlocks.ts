import { type SourceKey, sourceKeys } from '../../engine/index.ts'
import { type ParameterKey, parameterOf, parameters, type Scenario } from '../../scenario/parameters.ts'
import { keysOf } from './groupKeys.ts'

/** The source whose rule a parameter belongs to, by the rule id its label begins with; null where it serves them all. */
const sourceOfRule = (key: ParameterKey): SourceKey | null =>
  sourceKeys.find((source) => parameterOf(key).label.startsWith(source)) ?? null

/** The parameters of the rules of one source, or those of all. */
export const ruleKeysOf = (source: SourceKey | null): readonly ParameterKey[] =>
  keysOf('rules').filter((key) => sourceOfRule(key) === source)

/** The source that sizes the hedge under a playbook; null where it is none of the five. */
export function sourceOfPlaybook(playbook: Scenario['playbook']): SourceKey | null {
  // The 10 % rule is RN-1.
  if (playbook === 'tenPercent') return 'RN'
  return sourceKeys.find((source) => source.toLowerCase() === playbook) ?? null
}

/** "RN: VIX regimes", as the choice of playbook has it. */
export const sourceTitle = (source: SourceKey): string =>
  parameters.playbook.options.find(({ value }) => value === source.toLowerCase())?.label ?? source

/** The sources, the one in force first. */
export const sourcesFrom = (inForce: SourceKey | null): readonly SourceKey[] =>
  inForce === null ? sourceKeys : [inForce, ...sourceKeys.filter((source) => source !== inForce)]
