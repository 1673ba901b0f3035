import type { Ends } from '../range/RangeThumbs.tsx'
import { levelsWithin, rangeText, type ShownVix } from '../volatility/againstVix/vixRange.ts'
import type { AllocationStack } from './allocationRows.ts'
import type { ShownLevels } from './shownLevels.ts'

/** A stack from one level of VIX to another: areas, crosshair, table and CSV then all end where the axis does. */
function cutStack<Stack extends AllocationStack>(stack: Stack, ends: Ends): Stack {
  const cut = levelsWithin(stack.x, ends)
  const { values, edges } = stack
  return {
    ...stack,
    x: cut(stack.x),
    values: {
      first: cut(values.first),
      second: cut(values.second),
      third: cut(values.third),
      tenPercent: cut(values.tenPercent),
    },
    edges: { first: cut(edges.first), second: cut(edges.second), third: cut(edges.third) },
  }
}

const shownLevels = (ends: Ends): ShownLevels => ({
  ends,
  words: rangeText(ends),
  cut: (stack) => cutStack(stack, ends),
})

/** The range of the chart as the charts against VIX know theirs. */
export const shownVix = (range: ShownLevels | null, onChange: (range: ShownLevels | null) => void): ShownVix => ({
  ends: range?.ends ?? null,
  set: (ends) => onChange(ends && shownLevels(ends)),
})
