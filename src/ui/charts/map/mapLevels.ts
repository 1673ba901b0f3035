/** Digits that round levels begin with: each is about twice the one before (ours). */
const ROUND = [1, 2, 5] as const
/** Contours on each side of zero, at most (ours): as many as the eye tells apart by their washes. */
const MOST_LEVELS = 5

/** Round amounts, ascending: a contour stands where so much is gained, and where so much is lost. */
export interface MapLevels {
  readonly gained: readonly number[]
  readonly lost: readonly number[]
}

/** The largest round amounts below a magnitude, ascending; none for nothing. */
function levelsBelow(magnitude: number): readonly number[] {
  if (!(magnitude > 0) || !Number.isFinite(magnitude)) return []
  const power = Math.floor(Math.log10(magnitude))
  const levels = [power - 2, power - 1, power].flatMap((p) => ROUND.map((digit) => digit * 10 ** p))
  return levels.filter((level) => level < magnitude).slice(-MOST_LEVELS)
}

/** The levels for amounts from `min` to `max`: the same on both sides, so that equal depth means equal amounts. */
export function levelsWithin({ min, max }: { readonly min: number; readonly max: number }): MapLevels {
  const levels = levelsBelow(Math.max(max, -min))
  return { gained: levels.filter((level) => level < max), lost: levels.filter((level) => level < -min) }
}

/** Every level from the greatest loss to the greatest gain, zero among them. */
export const signedLevels = ({ gained, lost }: MapLevels): readonly number[] => [
  ...lost.map((level) => -level).reverse(),
  0,
  ...gained,
]
