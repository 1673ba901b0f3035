import { MarkShape } from './TimelineMarks.tsx'
import type { TimeOfDay } from './timelineRows.ts'

const SIZE = 14

/** A mark of the timeline, as the legend shows it. */
export function MarkSwatch({ time }: { readonly time: TimeOfDay }) {
  return (
    <svg width={SIZE} height={SIZE} viewBox={`${-SIZE / 2} ${-SIZE / 2} ${SIZE} ${SIZE}`} aria-hidden="true">
      <MarkShape row="vix" time={time} />
    </svg>
  )
}
