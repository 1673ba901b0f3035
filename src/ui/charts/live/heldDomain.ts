import type { LiveSource } from '../../../store/frameLoop.ts'
import { type Domain, snapOutwards } from '../scale/domain.ts'

/** How far an axis that has to move under the finger moves ahead of the data, as a share of its span (ours). */
const AHEAD = 0.25

/** The domain widened to hold `wanted`, on the sides where more than the slack leaves it; the same object where none does. */
function grown(held: Domain, wanted: Domain, most: number, slack: number): Domain {
  const mayLeave = slack * (held.max - held.min)
  const low = wanted.min < held.min - mayLeave
  const high = wanted.max > held.max + mayLeave
  if (!low && !high) return held
  const min = low ? wanted.min : held.min
  const max = high ? wanted.max : held.max
  const ahead = AHEAD * (max - min)
  return snapOutwards({ min: low ? min - ahead : min, max: high ? max + ahead : max }, most)
}

/**
 * Drawing an axis anew takes longer than a frame, so an axis that has to grow waits until the finger rests for this long,
 * ms, but not longer than the second time in all. Ours.
 */
const REST = 120
const LONGEST_WAIT = 1500

/** The clock of an axis; that of the browser unless a test brings its own. */
export interface AxisClock {
  now(): number
  /** @returns a function that cancels it */
  after(ms: number, run: () => void): () => void
}

const browserClock: AxisClock = {
  now: () => performance.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}

/**
 * The domain of an axis that keeps still under the finger: bounds are round numbers; while dragging they move only
 * outwards, only when the data would leave the plot and the finger rests, and then far enough not to move again at the
 * next step; on release they settle on what the data needs.
 * @param extent  what has to be visible now
 * @param most    the number of round steps the domain is parted into, at most
 * @param slack   how much of the data may leave the plot under the finger before the axis grows, as a share of its span
 */
export function heldDomain(
  extent: LiveSource<Domain>,
  dragging: LiveSource<boolean>,
  most: number,
  slack = 0,
  clock: AxisClock = browserClock,
): LiveSource<Domain> {
  let held: Domain | undefined
  let mayGrow = false

  const follow = (listener: () => void) => {
    let cancel = () => {}
    let waitsSince: number | null = null
    // The extent is asked for here alone: it may be what takes longest in a frame.
    const growIfNeeded = () => {
      cancel()
      waitsSince = null
      if (!held || grown(held, extent.get(), most, slack) === held) return
      mayGrow = true
      listener()
      mayGrow = false
    }
    const news = () => {
      cancel()
      if (!dragging.get()) {
        waitsSince = null
        return listener()
      }
      waitsSince ??= clock.now()
      if (clock.now() - waitsSince >= LONGEST_WAIT) growIfNeeded()
      else cancel = clock.after(REST, growIfNeeded)
    }
    return { news, stop: () => cancel() }
  }

  return {
    get() {
      const next = nextDomain()
      // The same object while nothing changes: React compares by identity and must not render for nothing.
      if (!held || held.min !== next.min || held.max !== next.max) held = next
      return held
    },
    subscribe(listener) {
      const { news, stop } = follow(listener)
      const stops = [extent.subscribe(news), dragging.subscribe(news), stop]
      return () => {
        for (const each of stops) each()
      }
    },
  }

  function nextDomain(): Domain {
    if (!held || !dragging.get()) return snapOutwards(extent.get(), most)
    return mayGrow ? grown(held, extent.get(), most, slack) : held
  }
}
