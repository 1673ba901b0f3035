import type { LabInputs } from '../inputs.ts'
import type { MethodContext } from '../methodology/methodContext.ts'
import type { Reading } from '../methodology/reading.ts'
import type { BookSummary } from '../methodology/remedies/remedy.ts'
import type { RuleId } from '../methodology/rules/ruleIds.ts'
import type { ThetaFloor } from '../methodology/solvers/thetaFloor.ts'

/** What a remedy changes of the scenario. */
export type Patch = Partial<LabInputs>

/** What a remedy is worked out from. */
export interface RemedyContext {
  readonly inputs: LabInputs
  readonly method: MethodContext
  readonly before: BookSummary
  /** The book with a patch applied. */
  readonly preview: (patch: Patch) => BookSummary
  /** VIX levels at which net theta changes sign with a patch applied. */
  readonly flipsWith: (patch: Patch) => readonly number[]
  /** What needs the whole position, worked out above this room. */
  readonly rebalanced: () => Offer
  readonly thetaFloor: () => ThetaFloor
}

/** A step before it is previewed. `before` and `after` are given where they are not of today's market. */
export interface StepDraft {
  readonly id: string
  readonly title: string
  readonly sentence: string
  readonly patch: Patch
  readonly before?: BookSummary
  readonly after?: BookSummary
  readonly readings?: readonly Reading[]
}

/** Steps to choose from, or a sentence on why there are none. */
export type Offer = { readonly steps: readonly StepDraft[] } | { readonly problem: string }

/** An action that the method names. A new one is one file and one registry line. */
export interface Remedy {
  readonly id: string
  readonly rules: readonly [RuleId, ...RuleId[]]
  readonly title: string
  readonly sentence: string
  /** Whether the scenario is one in which the method asks for it. */
  isAsked(context: RemedyContext): boolean
  offer(context: RemedyContext): Offer
}
