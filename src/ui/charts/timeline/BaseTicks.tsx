import type { TimelineLeg } from '../../../engine/index.ts'
import type { LiveSource } from '../../../store/frameLoop.ts'
import type { Plot } from '../frame/plot.ts'
import { GhostTick } from '../ghost/GhostTick.tsx'
import { useCurrent } from '../live/useCurrent.ts'
import type { TimelineLayout } from './timelineLayout.ts'

interface BaseTicksProps {
  readonly legs: LiveSource<readonly TimelineLeg[]>
  readonly layout: TimelineLayout
  readonly plot: Plot
}

/** When what the pinned base holds settles: a tick across the line of the layer that holds it. */
export function BaseTicks({ legs, layout, plot }: BaseTicksProps) {
  const held = useCurrent(legs)
  return layout.rows.map(({ row, line }) => {
    const days = held.flatMap(({ layer, settles }) => (layer === row.id && settles ? settles.days : []))
    return [...new Set(days)].map((at) => (
      <GhostTick key={`${row.id} ${at}`} plot={plot} value={at} row={line} series={`base-${row.id}`} />
    ))
  })
}
