import { evaluatePayoff, type SpxSpan } from '../../../engine/index.ts'
import type { LiveSource } from '../../../store/frameLoop.ts'
import { percent } from '../../format/format.ts'
import type { ChartLab } from '../chartLab.ts'
import { derive } from '../live/derive.ts'
import type { Ends } from '../range/RangeThumbs.tsx'
import type { ZoomAxis } from '../range/zoomAxis.ts'
import type { Domain } from '../scale/domain.ts'
import type { ShownRange } from './shownRange.ts'

/** Where the two thumbs go, percent of SPX (ours): SPX itself stays in view. */
export const THUMBS = { low: { min: -40, max: -1 }, high: { min: 1, max: 40 } }
/** Levels are round numbers, points (ours). */
const ROUND = 5

export const moveText = (pct: number): string => `${pct > 0 ? '+' : ''}${percent(pct / 100, 0)}`

type Followed = Pick<ChartLab, 'position' | 'dragging'>

/** The levels of a range in percent of SPX; where SPX itself is dragged they keep still until release. */
export function spanOf({ low, high }: Ends, { position, dragging }: Followed): LiveSource<SpxSpan> {
  let held: SpxSpan | undefined
  const level = (spot: number, pct: number) => Math.max(ROUND, ROUND * Math.round((spot * (1 + pct / 100)) / ROUND))
  return {
    get() {
      if (held && dragging.get()) return held
      const { spx } = position.get().inputs
      const [from, to] = [level(spx, low), level(spx, high)]
      // The same object while nothing changes: what is derived from it is then not worked out again.
      if (held?.from !== from || held.to !== to) held = { from, to }
      return held
    },
    subscribe(listener) {
      const stops = [position.subscribe(listener), dragging.subscribe(listener)]
      return () => {
        for (const stop of stops) stop()
      }
    },
  }
}

const within = ({ min, max }: Domain, value: number) => Math.min(max, Math.max(min, value))

/** What an axis of SPX levels comes to in whole percent outwards, as far as the thumbs go. */
export const endsOf = ({ min, max }: Domain, spot: number): Ends => ({
  low: within(THUMBS.low, Math.floor(100 * (min / spot - 1))),
  high: within(THUMBS.high, Math.ceil(100 * (max / spot - 1))),
})

/** A range as the chart follows it: the payoff is worked out afresh over its levels, as finely as at rest. */
export const shownRange = (ends: Ends): ShownRange => ({
  ends,
  words: `${moveText(ends.low)} to ${moveText(ends.high)}`,
  payoff: (lab) => derive([lab.position, spanOf(ends, lab)], evaluatePayoff),
})

interface SpxAxis {
  /** SPX, and what the axis shows now. */
  readonly spot: number
  readonly domain: Domain
  readonly range: ShownRange | null
  readonly onChange: (range: ShownRange) => void
}

/** The axis as gestures move it: in percent of SPX, which stays in view. */
export const spxAxis = ({ spot, domain, range, onChange }: SpxAxis): ZoomAxis => ({
  ends: range?.ends ?? endsOf(domain, spot),
  thumbs: THUMBS,
  least: THUMBS.high.min - THUMBS.low.max,
  onChange: (ends) => onChange(shownRange(ends)),
})
