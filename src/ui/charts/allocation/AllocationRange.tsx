import { VixThumbs } from '../volatility/againstVix/VixThumbs.tsx'
import { shownVix } from './levelRange.ts'
import type { ShownLevels } from './shownLevels.ts'

interface AllocationRangeProps {
  readonly range: ShownLevels | null
  readonly onChange: (range: ShownLevels | null) => void
}

/** The VIX levels of the allocation as two thumbs. */
export const AllocationRange = ({ range, onChange }: AllocationRangeProps) => (
  <VixThumbs name="allocation" shown={shownVix(range, onChange)} />
)
