import { bwRules } from './bw.ts'
import { hrRules } from './hr.ts'
import type { Implementation } from './implementation.ts'
import { implementations } from './implementations.ts'
import { isLaterRule, laterRules } from './later.ts'
import { rbRules } from './rb.ts'
import { rnRules } from './rn.ts'
import type { RuleRecord, RuleText } from './rule.ts'
import { type RuleId, ruleIds, type SourceKey } from './ruleIds.ts'
import { ttRules } from './tt.ts'

const texts: Readonly<Record<RuleId, RuleText>> = { ...hrRules, ...rnRules, ...ttRules, ...bwRules, ...rbRules }

function implementationOf(id: RuleId): Implementation {
  return isLaterRule(id) ? { kind: 'later', ...laterRules[id] } : implementations[id]
}

const recordOf = (id: RuleId): RuleRecord => ({
  id,
  source: id.slice(0, 2) as SourceKey,
  ...texts[id],
  implementation: implementationOf(id),
})

/** Every rule, source by source, each source in the order of its numbers. */
export const rules: readonly RuleRecord[] = ruleIds.map(recordOf)

const byId: ReadonlyMap<RuleId, RuleRecord> = new Map(rules.map((rule) => [rule.id, rule]))

/** @throws RangeError on an id that no rule has */
export function ruleById(id: RuleId): RuleRecord {
  const rule = byId.get(id)
  if (!rule) throw new RangeError(`No rule has the id ${id}`)
  return rule
}
