import type { Usd } from '../../units.ts'
import type { Reading } from '../reading.ts'
import type { RuleId } from '../rules/ruleIds.ts'

/** What a remedy's preview compares. */
export interface BookSummary {
  readonly netThetaUsd: Usd
  readonly netVegaUsd: Usd
  readonly maxLossUsd: Usd
  /** Cost of the hedge. */
  readonly costUsd: Usd
  /** Margin of the condor (Reg-T) and of the hedge together. */
  readonly marginUsd: Usd
}

/** One step that can be looked at and applied by itself. `Patch` is the change of the scenario that it makes. */
export interface RemedyStep<Patch> {
  readonly id: string
  readonly title: string
  /** What the step does and, where it cannot help, why: without computed numbers. */
  readonly sentence: string
  readonly patch: Patch
  readonly before: BookSummary
  readonly after: BookSummary
  /** Whether `before` is of the scenario as it stands, and `after` of it with the patch; else of a market in between. */
  readonly ofScenario: { readonly before: boolean; readonly after: boolean }
  /** Further figures worth seeing, such as the level a flip moves to. */
  readonly readings: readonly Reading[]
}

/** Steps to choose from; none where a sentence says why. */
export interface RemedyOffer<Patch> {
  readonly steps: readonly RemedyStep<Patch>[]
  readonly problem: string | null
}

/** An action that the method names. */
export interface RemedyResult<Patch> {
  readonly id: string
  readonly rules: readonly RuleId[]
  readonly title: string
  readonly sentence: string
  /** Whether the scenario is one in which the method asks for it; otherwise it is offered all the same. */
  readonly asked: boolean
  /** Works out the steps and their previews: for the moment someone looks, since each reprices the book. */
  readonly offer: () => RemedyOffer<Patch>
}
