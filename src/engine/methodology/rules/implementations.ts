import type { Implementation } from './implementation.ts'
import type { LaterRuleId } from './later.ts'
import type { PendingRuleId } from './pending.ts'
import type { RuleId } from './ruleIds.ts'

const context: Implementation = { kind: 'context' }

/** @param module  path below src/engine */
const code = (module: string): Implementation => ({ kind: 'code', module })

/** Where each rule is carried out that waits for nothing. A rule left out does not compile. */
export const implementations: Readonly<Record<Exclude<RuleId, LaterRuleId | PendingRuleId>, Implementation>> = {
  'HR-9': context,
  'HR-10': context,
  'HR-14': context,
  'RN-1': code('methodology/playbooks/tenPercent.ts'),
  'RN-2': code('methodology/playbooks/rn.ts'),
  'RN-3': code('methodology/playbooks/rn.ts'),
  'RN-4': code('methodology/playbooks/rn.ts'),
  'RN-5': code('methodology/rangePosition.ts'),
  'RN-7': context,
  'RN-8': code('methodology/playbooks/rn.ts'),
  'RN-10': context,
  'RN-12': code('methodology/exposure.ts'),
  'RN-14': context,
  'TT-6': context,
  'RB-10': context,
  'RB-12': code('book/condorFigures.ts'),
}
