import type { Implementation } from './implementation.ts'
import type { RuleId, SourceKey } from './ruleIds.ts'

/**
 * What a rule does: `sizing` gives a hedge size, `structure` says which instruments, strikes and tenors, `trigger`
 * when something changes, `check` a limit that holds or is broken, `remedy` an action with one click, `economics` a
 * figure that is computed and shown, `context` something the source names without a number, `definition` what a
 * word means, `workedExample` figures to reproduce.
 */
export type RuleKind =
  | 'sizing'
  | 'structure'
  | 'trigger'
  | 'check'
  | 'remedy'
  | 'economics'
  | 'context'
  | 'definition'
  | 'workedExample'

/** `percent`: 12 is 12 %. `number` has no dimension. `RSI` runs from 0 to 100. */
export type RuleUnit =
  | 'VIX points'
  | 'SPX points'
  | 'percent'
  | 'percentage points'
  | 'USD'
  | 'USD per point'
  | 'days'
  | 'weeks'
  | 'months'
  | 'standard deviations'
  | 'delta'
  | 'RSI'
  | 'condors'
  | 'signals'
  | 'times'
  | 'number'

/** A number as a rule words it: one value with how it is meant, or a range with both ends. */
export type Amount =
  | { readonly relation: 'exactly' | 'about' | 'above' | 'below' | 'atLeast' | 'atMost'; readonly value: number }
  | { readonly relation: 'between'; readonly low: number; readonly high: number }

/** One number of a rule: what it is of, how much, in which unit, and who says so. */
export type RuleQuantity = Amount & {
  readonly name: string
  readonly unit: RuleUnit
  /** `ours`: a decision of this project, because the source leaves the number open. */
  readonly origin: 'stated' | 'ours'
}

/** A rule in this project's own words. */
export interface RuleText {
  readonly kinds: readonly [RuleKind, ...RuleKind[]]
  /** The rule in one or two sentences. */
  readonly statement: string
  /** Which part of it the source gives, and what it leaves open. */
  readonly stated: string
  /** What this project decided where the source leaves something open, and why; null where nothing was. */
  readonly ours: string | null
  readonly quantities: readonly RuleQuantity[]
  /** Keys of the parameter table that edit what is ours here. */
  readonly assumptions: readonly string[]
}

/** A rule as a reader sees it: the text, where it comes from, and where the program carries it out. */
export interface RuleRecord extends RuleText {
  readonly id: RuleId
  readonly source: SourceKey
  readonly implementation: Implementation
}
