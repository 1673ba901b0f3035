import type { ZoomAxis } from '../range/zoomAxis.ts'
import { vixAxis } from '../volatility/againstVix/vixRange.ts'
import { shownVix } from './levelRange.ts'
import type { ShownLevels } from './shownLevels.ts'

/** The axis of the allocation as gestures move it. */
export const levelAxis = (range: ShownLevels | null, onChange: (range: ShownLevels | null) => void): ZoomAxis =>
  vixAxis(shownVix(range, onChange))
