import type { RuleId } from '../methodology/rules/ruleIds.ts'

/** The rules that name an action, kept apart from the actions, which are loaded when one is looked at. */
export const rulesWithRemedy: readonly RuleId[] = ['HR-5', 'HR-13', 'TT-4', 'HR-8', 'BW-12', 'HR-7', 'RB-2', 'RB-3']
