import type { RuleId } from './ruleIds.ts'

/** Rules that nothing carries out yet. Empty in the end: whoever implements one moves it to `implementations`. */
export const pendingRules = [
  ...['HR-1', 'HR-2', 'HR-3', 'HR-4', 'HR-5', 'HR-6', 'HR-7', 'HR-8', 'HR-11', 'HR-13'],
  ...['RN-6', 'RN-11', 'RN-13', 'RN-17'],
  ...['TT-1', 'TT-2', 'TT-4', 'TT-5', 'TT-7', 'TT-10', 'TT-12'],
  ...['BW-1', 'BW-2', 'BW-3', 'BW-4', 'BW-5', 'BW-6', 'BW-7', 'BW-8', 'BW-10', 'BW-11', 'BW-12', 'BW-13', 'BW-14'],
  ...['RB-1', 'RB-2', 'RB-3', 'RB-4', 'RB-5', 'RB-6', 'RB-7', 'RB-8', 'RB-9', 'RB-13'],
] as const satisfies readonly RuleId[]

export type PendingRuleId = (typeof pendingRules)[number]

const pending: ReadonlySet<RuleId> = new Set(pendingRules)

export const isPending = (id: RuleId): id is PendingRuleId => pending.has(id)
