import type { MethodContext } from '../methodContext.ts'
import type { Reading } from '../reading.ts'
import type { RuleId } from '../rules/ruleIds.ts'
import type { CheckId } from './checkIds.ts'

/** `watch`: near its limit, or a trigger that asks for attention. `broken`: over it, or a trigger that has fired. */
export type CheckStatus = 'pass' | 'watch' | 'broken' | 'notApplicable'

/** What a check finds in one scenario. */
export interface Finding {
  readonly status: CheckStatus
  /** The value that decides first, and its limit the first limit. */
  readonly readings: readonly Reading[]
  /** One plain sentence on why, without computed numbers: those are readings. */
  readonly sentence: string
}

/** A limit that holds or is broken, or a sign that something should change. A new one is one file and one registry line. */
export interface Check {
  readonly id: CheckId
  readonly kind: 'check' | 'trigger'
  /** The rules it carries out, the main one first. */
  readonly rules: readonly [RuleId, ...RuleId[]]
  readonly title: string
  find(context: MethodContext): Finding
}

/** A check as the screen shows it. */
export interface CheckResult extends Finding {
  readonly id: CheckId
  readonly kind: 'check' | 'trigger'
  readonly rules: readonly RuleId[]
  readonly title: string
  /** Whether one of its rules names an action, which the remedies offer. */
  readonly hasRemedy: boolean
}
