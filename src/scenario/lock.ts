import type { Problem } from './checks.ts'
import { type ParameterKey, parameterKeys, parameterOf, type Scenario } from './parameters.ts'

/** What the reader of a locked scenario is told, beside the fields and where an edit is refused. */
export const LOCK_SENTENCE = 'The layers are locked: they are not altered without agreement (RN-17).'

const lockedGroups: ReadonlySet<string> = new Set(['hedge', 'custom', 'rules'])

/** Assumptions that choose the contracts of the hedge or its split. */
const shapingAssumptions: readonly ParameterKey[] = [
  'shortTenorDays',
  'middleTenorDays',
  'longTenorDays',
  'callMoneyness',
  'moderateFirstSharePct',
  'highFirstSharePct',
  'highSecondSharePct',
  'etpFeePct',
]

/** What a lock holds: every setting of the hedge. The wrong price off spot VIX is only shown beside it and stays free. */
export const lockedKeys: ReadonlySet<ParameterKey> = new Set([
  ...parameterKeys.filter((key) => lockedGroups.has(parameterOf(key).group) && key !== 'spotPriced'),
  ...shapingAssumptions,
])

/** Why a locked scenario refuses a patch: each locked setting that it would change. A patch that unlocks is taken. */
export function lockProblems(scenario: Scenario, patch: Partial<Scenario>): readonly Problem[] {
  if (scenario.lock === 'off' || patch.lock === 'off') return []
  return [...lockedKeys]
    .filter((key) => key in patch && patch[key] !== scenario[key])
    .map((key) => ({ keys: [key], message: LOCK_SENTENCE }))
}
