import type { PositionResult } from '../../../engine/index.ts'
import type { LiveSource } from '../../../store/frameLoop.ts'
import { RangeThumbs } from '../range/RangeThumbs.tsx'
import type { Domain } from '../scale/domain.ts'
import type { ShownRange } from './shownRange.ts'
import { moveText, spxAxis } from './spxRange.ts'

interface SpxRangeProps {
  readonly position: LiveSource<PositionResult>
  /** What the axis shows now. */
  readonly domain: Domain
  readonly range: ShownRange | null
  readonly onChange: (range: ShownRange) => void
}

/** The SPX levels of the payoff as two moves from SPX, percent. */
export function SpxRange({ position, ...axis }: SpxRangeProps) {
  const { ends, thumbs, onChange } = spxAxis({ spot: position.get().inputs.spx, ...axis })
  return <RangeThumbs name="payoff" ends={ends} thumbs={thumbs} text={moveText} onChange={onChange} />
}
