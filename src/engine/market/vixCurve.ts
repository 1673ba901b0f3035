/**
 * The VIX futures curve as a function of days to settlement: spot VIX at 0, linear between quoted settlements, flat
 * beyond the last. Futures, VIX options and ETPs read it; the SPX surface takes its term structure from it.
 */
export interface VixCurve {
  /** Spot VIX, points. */
  readonly spot: number
  /** Futures price in points at `days` >= 0 to settlement. */
  level(days: number): number
}

/**
 * @param spot    spot VIX > 0, points
 * @param days    days to each quoted settlement, ascending, > 0
 * @param prices  futures prices > 0, points, same length
 * @throws RangeError when lengths differ, days do not ascend or a price is not positive
 */
export function quotedCurve(spot: number, days: readonly number[], prices: readonly number[]): VixCurve {
  if (days.length !== prices.length) throw new RangeError(`curve has ${days.length} days but ${prices.length} prices`)
  const xs = [0, ...days]
  const ys = [spot, ...prices]
  for (let i = 0; i < xs.length; i++) {
    if (!(ys[i] > 0)) throw new RangeError(`curve price must be above 0, got ${ys[i]} at ${xs[i]} days`)
    if (i > 0 && !(xs[i] > xs[i - 1])) throw new RangeError(`curve days must ascend, got ${xs[i]} after ${xs[i - 1]}`)
  }
  const last = xs.length - 1
  return {
    spot,
    level(at) {
      if (at >= xs[last]) return ys[last]
      let i = 1
      while (xs[i] <= at) i++
      return ys[i - 1] + ((ys[i] - ys[i - 1]) * (at - xs[i - 1])) / (xs[i] - xs[i - 1])
    },
  }
}

/** Weights and speeds (per year) of the two exponentials of the curve's response to spot VIX. */
export interface CurveResponse {
  readonly fastWeight: number
  readonly fastSpeed: number
  readonly slowSpeed: number
}

/**
 * Default response: measured on VIX spikes in daily VIX futures settlements 2004-2025. It gives .87 at 7 days,
 * .76 at 14, .59 at 30, .42 at 60, .34 at 90, .28 at 120, .21 at 180 and .08 at 365.
 */
export const DEFAULT_RESPONSE: CurveResponse = { fastWeight: 0.5, fastSpeed: 14, slowSpeed: 1.8 }

/**
 * Points a future moves per point of spot VIX:
 *   beta(u) = w e^(-a u/365) + (1 - w) e^(-b u/365)
 * @param days  u >= 0, days to settlement. beta(0) = 1.
 */
export const curveBeta = (days: number, response: CurveResponse = DEFAULT_RESPONSE): number =>
  response.fastWeight * Math.exp((-response.fastSpeed * days) / 365) +
  (1 - response.fastWeight) * Math.exp((-response.slowSpeed * days) / 365)

/** No shock takes a future below this many points, unless it started lower: the lowest VIX close is 9.14 (2017-11-03). */
const LOWEST_LEVEL = 9

const floored = (before: number, level: number): number => Math.max(Math.min(before, LOWEST_LEVEL), level)

/** One point of a curve that rolls down itself, after spot VIX has moved: before + beta x move, floored as in ShockedCurve. */
export const shockedLevel = (before: number, beta: number, move: number): number =>
  floored(before, before + beta * move)

/** How much of the curve's own roll is realised as time passes: 1 rolls down the curve, 0 holds each future. */
export const ROLL_DOWN = 1

/**
 * A curve after spot VIX has moved to a new level over some days:
 *   C'(u) = l [C(u) + beta(u) (V' - V)] + (1 - l) [C(u + h) + beta(u) (V' - C(h))],
 * then C'(u) = max(min(C(u), 9), C'(u)); C'(0) = V' exactly.
 * Mutable on purpose: loops over many levels retarget one instance instead of making one per point.
 */
export class ShockedCurve implements VixCurve {
  spot: number
  private elapsed = 0
  private move = 0
  private driftFreeMove = 0

  constructor(
    private readonly before: VixCurve,
    private readonly rollShare: number = ROLL_DOWN,
    private readonly response: CurveResponse = DEFAULT_RESPONSE,
  ) {
    this.spot = before.spot
  }

  /** @param spot  V' in points  @param elapsed  h >= 0 days */
  retarget(spot: number, elapsed: number): this {
    this.spot = spot
    this.elapsed = elapsed
    this.move = spot - this.before.spot
    this.driftFreeMove = this.rollShare === 1 ? 0 : spot - this.before.level(elapsed)
    return this
  }

  level(days: number): number {
    if (days <= 0) return this.spot
    const share = this.rollShare
    const unshocked = this.before.level(days)
    const beta = curveBeta(days, this.response)
    let level = share * (unshocked + beta * this.move)
    if (share !== 1) level += (1 - share) * (this.before.level(days + this.elapsed) + beta * this.driftFreeMove)
    return floored(unshocked, level)
  }
}
