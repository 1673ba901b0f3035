import type { Ends } from '../range/RangeThumbs.tsx'
import type { AllocationStack } from './allocationRows.ts'

/** A range of VIX that someone chose for the chart. A matter of the view: no link holds it. */
export interface ShownLevels {
  readonly ends: Ends
  /** "VIX 12 to 40". */
  readonly words: string
  /** The part of the stack within it. */
  readonly cut: <Stack extends AllocationStack>(stack: Stack) => Stack
}
