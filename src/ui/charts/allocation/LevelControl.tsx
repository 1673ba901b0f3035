import { lazy } from 'react'
import { RangeControl } from '../range/RangeControl.tsx'
import type { ShownLevels } from './shownLevels.ts'

interface LevelControlProps {
  readonly range: ShownLevels | null
  readonly onChange: (range: ShownLevels | null) => void
}

// Loaded when the range is first opened.
const Thumbs = lazy(async () => ({ default: (await import('./AllocationRange.tsx')).AllocationRange }))

/** The VIX levels that the allocation shows: of its own, for the other charts beside it are not against VIX. */
export const LevelControl = ({ range, onChange }: LevelControlProps) => (
  <RangeControl
    name="allocation"
    words={range?.words ?? null}
    onReset={() => onChange(null)}
    axis={async () => (await import('./levelAxis.ts')).levelAxis(range, onChange)}
  >
    <Thumbs range={range} onChange={onChange} />
  </RangeControl>
)
