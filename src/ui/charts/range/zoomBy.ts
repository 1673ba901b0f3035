import type { Ends } from './RangeThumbs.tsx'
import { type Zoom, type ZoomAxis, zoomedEnds } from './zoomAxis.ts'

type FollowAxis = () => Promise<ZoomAxis>

/** A gesture under way. Its exact ends are kept beside the whole ones that are shown, so that small moves add up. */
interface Gesture {
  readonly plot: Element
  readonly exact: Ends
  readonly shown: Ends
}

/** Turns of the wheel further apart than this are two gestures, ms (ours). */
const PAUSE = 400
/** px of a line and of a page, for wheels that count in them (ours). */
const LINE = 16
const PAGE = 400
/** A step of the wheel counts no more than so many px, and a px widens by so much (ours): a notch by about a quarter. */
const LONGEST_STEP = 25
const PER_PX = 0.01

let wheel: (Gesture & { readonly at: number }) | null = null
let pinch: (Gesture & { readonly from: number; readonly distance: number }) | null = null

const wholeEnds = ({ low, high }: Ends): Ends => ({ low: Math.round(low), high: Math.round(high) })

/** Shows where a gesture has led to, in whole steps. */
function show({ onChange }: ZoomAxis, exact: Ends, shown: Ends): Ends {
  const next = wholeEnds(exact)
  if (next.low !== shown.low || next.high !== shown.high) onChange(next)
  return next
}

function wheelZoom(event: WheelEvent, { left, width }: DOMRect): Zoom {
  const unit = [1, LINE, PAGE][event.deltaMode] ?? 1
  if (event.ctrlKey || event.metaKey) {
    const step = Math.min(LONGEST_STEP, Math.max(-LONGEST_STEP, event.deltaY * unit))
    const at = (event.clientX - left) / width
    return { from: at, to: at, factor: Math.exp(step * PER_PX) }
  }
  // With Shift browsers report a turn of the wheel as one to the side, or do not.
  return { from: ((event.deltaX || event.deltaY) * unit) / width, to: 0, factor: 1 }
}

async function byWheel(event: WheelEvent, plot: Element, follow: FollowAxis): Promise<void> {
  const axis = await follow()
  const goesOn = wheel?.plot === plot && event.timeStamp - wheel.at < PAUSE
  const before = goesOn && wheel ? wheel : { exact: axis.ends, shown: axis.ends }
  const exact = zoomedEnds(axis, before.exact, wheelZoom(event, plot.getBoundingClientRect()))
  wheel = { plot, at: event.timeStamp, exact, shown: show(axis, exact, before.shown) }
}

/** Where the middle between two fingers is, as a share of the plot's width, and how far they are apart, px. */
function fingers({ touches: [one, other] }: TouchEvent, { left, width }: DOMRect) {
  if (!one || !other) return null
  const distance = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)
  return { middle: ((one.clientX + other.clientX) / 2 - left) / width, distance }
}

async function byFingers(event: TouchEvent, plot: Element, follow: FollowAxis): Promise<void> {
  const axis = await follow()
  const now = fingers(event, plot.getBoundingClientRect())
  if (!now) return
  if (event.type === 'touchstart' || pinch?.plot !== plot) {
    pinch = { plot, exact: axis.ends, shown: axis.ends, from: now.middle, distance: now.distance }
    return
  }
  const factor = pinch.distance / Math.max(1, now.distance)
  const exact = zoomedEnds(axis, pinch.exact, { from: pinch.from, to: now.middle, factor })
  pinch = { ...pinch, shown: show(axis, exact, pinch.shown) }
}

/** Zooms or moves an axis by the wheel or by two fingers over its plot. */
export const zoomBy = (event: WheelEvent | TouchEvent, plot: Element, follow: FollowAxis): Promise<void> =>
  'touches' in event ? byFingers(event, plot, follow) : byWheel(event, plot, follow)
