export interface FlipPoint {
  readonly vix: number
  /** What net theta becomes when VIX rises through the point. */
  readonly turns: 'negative' | 'positive'
  /** True where whole contracts or a regime edge make net theta jump across zero. */
  readonly jump: boolean
}

/** Width to which a flip point is narrowed, VIX points. */
const FLIP_WIDTH = 1e-6
/** Change of net theta across that width, USD a day, above which the crossing is a jump and no steep slope. */
const JUMP_USD = 0.5

/** Narrows a sign change of net theta between two VIX levels to `FLIP_WIDTH`. */
function narrowFlip(theta: (vix: number) => number, from: number, to: number, atFrom: number, atTo: number): FlipPoint {
  let [low, high, thetaLow, thetaHigh] = [from, to, atFrom, atTo]
  while (high - low > FLIP_WIDTH) {
    const middle = (low + high) / 2
    const value = theta(middle)
    if (value < 0 === thetaLow < 0) [low, thetaLow] = [middle, value]
    else [high, thetaHigh] = [middle, value]
  }
  return {
    vix: (low + high) / 2,
    turns: atTo < 0 ? 'negative' : 'positive',
    jump: Math.abs(thetaHigh - thetaLow) > JUMP_USD,
  }
}

/**
 * Every VIX at which net theta changes sign, ascending.
 * @param vix      levels looked at, ascending  @param values  net theta at each, USD a day
 * @param thetaAt  net theta at any level, to narrow a change of sign found between two of them
 * Two changes of sign between neighbouring levels cancel and are not seen.
 */
export function findFlipPoints(vix: Float64Array, values: Float64Array, thetaAt: (vix: number) => number): FlipPoint[] {
  const flips: FlipPoint[] = []
  for (let i = 1; i < vix.length; i++) {
    if (values[i - 1] < 0 === values[i] < 0) continue
    flips.push(narrowFlip(thetaAt, vix[i - 1], vix[i], values[i - 1], values[i]))
  }
  return flips
}

/** The flip point closest to a VIX level, or undefined where there is none. */
export const nearestFlip = (flipPoints: readonly FlipPoint[], vix: number): FlipPoint | undefined =>
  flipPoints.reduce<FlipPoint | undefined>(
    (best, point) => (!best || Math.abs(point.vix - vix) < Math.abs(best.vix - vix) ? point : best),
    undefined,
  )
