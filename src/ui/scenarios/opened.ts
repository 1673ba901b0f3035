import type { Notice } from '../../scenario/linkCodec.ts'
import type { Scenario } from '../../scenario/parameters.ts'

/** A scenario from the browser's list or a file, with what there is to say about it. */
export interface Opened {
  readonly scenario: Scenario
  /** What it was compared with when it was kept; null where it was not: then the base on the screen stays. */
  readonly base: Scenario | null
  readonly notices: readonly Notice[]
}
