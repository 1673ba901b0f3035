import type { LiveSource } from '../../../store/frameLoop.ts'
import { type Domain, snapOutwards } from '../scale/domain.ts'

/** How far an axis that has to move under the finger moves ahead of the data, as a share of its span (ours). */
const AHEAD = 0.25

/** The domain widened to hold `wanted`, on the sides where it does not; the same object where it does. */
function grown(held: Domain, wanted: Domain, most: number): Domain {
  const low = wanted.min < held.min
  const high = wanted.max > held.max
  if (!low && !high) return held
  const min = low ? wanted.min : held.min
  const max = high ? wanted.max : held.max
  const ahead = AHEAD * (max - min)
  return snapOutwards({ min: low ? min - ahead : min, max: high ? max + ahead : max }, most)
}

/**
 * The domain of an axis that keeps still under the finger: bounds are round numbers; while dragging they move only
 * outwards, only when the data would leave the plot, and then far enough not to move again at the next step; on
 * release they settle on what the data needs.
 * @param extent  what has to be visible now
 * @param most    the number of round steps the domain is parted into, at most
 */
export function heldDomain(
  extent: LiveSource<Domain>,
  dragging: LiveSource<boolean>,
  most: number,
): LiveSource<Domain> {
  let held: Domain | undefined
  return {
    get() {
      const wanted = extent.get()
      const next = held && dragging.get() ? grown(held, wanted, most) : snapOutwards(wanted, most)
      // The same object while nothing changes: React compares by identity and must not render for nothing.
      if (!held || held.min !== next.min || held.max !== next.max) held = next
      return held
    },
    subscribe(listener) {
      const stops = [extent.subscribe(listener), dragging.subscribe(listener)]
      return () => {
        for (const stop of stops) stop()
      }
    },
  }
}
