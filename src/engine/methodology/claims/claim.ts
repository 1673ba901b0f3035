import type { Reading } from '../reading.ts'
import type { RuleId } from '../rules/ruleIds.ts'

/** A claim of a source, computed here whichever way it comes out. */
export interface ClaimResult {
  readonly rule: RuleId
  /** The claim in this project's own words. */
  readonly claim: string
  /** Whether it holds in this scenario; null where it cannot be tested here, and the sentence says why. */
  readonly holds: boolean | null
  readonly sentence: string
  readonly readings: readonly Reading[]
}
