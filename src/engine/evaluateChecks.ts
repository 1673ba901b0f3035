import type { CheckResult } from './methodology/checks/check.ts'
import { checks } from './methodology/checks/registry.ts'
import { rulesWithRemedy } from './remedies/ruleNames.ts'
import type { PositionResult } from './results.ts'
import { methodContext } from './setUpMethod.ts'

/** What every check and trigger of the method finds in `position`, whatever playbook is in force. */
export function evaluateChecks(position: PositionResult): readonly CheckResult[] {
  const context = methodContext(position)
  return checks.map((check) => ({
    id: check.id,
    kind: check.kind,
    rules: check.rules,
    title: check.title,
    hasRemedy: check.rules.some((rule) => rulesWithRemedy.includes(rule)),
    ...check.find(context),
  }))
}
