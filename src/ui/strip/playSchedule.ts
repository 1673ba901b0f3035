/** Length of a sweep, ms. Ours. */
export const SWEEP_MS = 12_000
/** Ends of a sweep, VIX points: those of the strip. */
const FROM = 9
const TO = 90
/** What a sweep's levels are rounded to, steps per VIX point: as fine as they are shown. Ours. */
const STEPS_PER_POINT = 10

/** Levels that are shown one after the other where motion is not wanted, VIX points, and how long each stands, ms. Ours. */
export const LEVELS: readonly number[] = [9, 12, 15, 18, 22, 26, 32, 45, 60, 90]
export const LEVEL_MS = 1000

/** The VIX that is shown so many ms after the start; null once it is over. */
export type Schedule = (ms: number) => number | null

/**
 * From 9 up to 90 and back down to where VIX was, at a constant relative speed: VIX moves by shares of itself, and most
 * regimes lie at its low end.
 */
export function sweepBackTo(vix: number): Schedule {
  const up = Math.log(TO / FROM)
  const way = up + Math.log(TO / vix)
  return (ms) => {
    if (ms >= SWEEP_MS) return null
    const gone = (way * Math.max(0, ms)) / SWEEP_MS
    const level = TO * Math.exp(-Math.abs(gone - up))
    return Math.round(level * STEPS_PER_POINT) / STEPS_PER_POINT
  }
}

/** Level by level, for those who asked for less motion. */
export const levelByLevel: Schedule = (ms) => LEVELS[Math.floor(Math.max(0, ms) / LEVEL_MS)] ?? null
