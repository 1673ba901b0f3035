/** Keys of the five source articles, in the order of their rules. */
export const sourceKeys = ['HR', 'RN', 'TT', 'BW', 'RB'] as const
export type SourceKey = (typeof sourceKeys)[number]

/** Every rule of the method. The texts live in other files, so that naming a rule does not load them. */
export const ruleIds = [
  ...['HR-1', 'HR-2', 'HR-3', 'HR-4', 'HR-5', 'HR-6', 'HR-7', 'HR-8', 'HR-9', 'HR-10', 'HR-11', 'HR-12'],
  ...['HR-13', 'HR-14'],
  ...['RN-1', 'RN-2', 'RN-3', 'RN-4', 'RN-5', 'RN-6', 'RN-7', 'RN-8', 'RN-9', 'RN-10', 'RN-11', 'RN-12'],
  ...['RN-13', 'RN-14', 'RN-15', 'RN-16', 'RN-17'],
  ...['TT-1', 'TT-2', 'TT-3', 'TT-4', 'TT-5', 'TT-6', 'TT-7', 'TT-8', 'TT-9', 'TT-10', 'TT-11', 'TT-12'],
  ...['BW-1', 'BW-2', 'BW-3', 'BW-4', 'BW-5', 'BW-6', 'BW-7', 'BW-8', 'BW-9', 'BW-10', 'BW-11', 'BW-12'],
  ...['BW-13', 'BW-14'],
  ...['RB-1', 'RB-2', 'RB-3', 'RB-4', 'RB-5', 'RB-6', 'RB-7', 'RB-8', 'RB-9', 'RB-10', 'RB-11', 'RB-12'],
  ...['RB-13'],
] as const
export type RuleId = (typeof ruleIds)[number]

/** The ids of one source's rules: RuleIdOf<'HR'> is 'HR-1' | 'HR-2' ... */
export type RuleIdOf<Source extends SourceKey> = Extract<RuleId, `${Source}-${number}`>

const known: ReadonlySet<string> = new Set(ruleIds)

/** Whether a text is the id of a rule. */
export const isRuleId = (id: string): id is RuleId => known.has(id)
