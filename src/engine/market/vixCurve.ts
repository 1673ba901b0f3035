import { DAYS_PER_YEAR } from '../units.ts'

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

/** Weights and speeds (per year) of the two exponentials of the curve's response to spot VIX, on stretched tenors. */
export interface CurveResponse {
  readonly fastWeight: number
  readonly fastSpeed: number
  readonly slowSpeed: number
  /** Factor on days to settlement: below 1 a far future answers like a nearer one. */
  readonly tenorScale: number
}

/**
 * Ways the curve answers to spot VIX. `default` and `daily` are two fits to VIX futures settlements 2004-2025; `lasting`
 * is the default stretched so that a future of 30 days moves .87 a point as on 2020-03-18.
 * `parallel` moves every future with spot: the wrong model, to compare with.
 */
export const curveResponses = {
  default: { fastWeight: 0.5, fastSpeed: 14, slowSpeed: 1.8, tenorScale: 1 },
  daily: { fastWeight: 0.576, fastSpeed: 18.9, slowSpeed: 1.68, tenorScale: 1 },
  lasting: { fastWeight: 0.5, fastSpeed: 14, slowSpeed: 1.8, tenorScale: 0.224 },
  parallel: { fastWeight: 0, fastSpeed: 0, slowSpeed: 0, tenorScale: 1 },
} satisfies Record<string, CurveResponse>

/**
 * Points a future moves per point of spot VIX:
 *   beta(u) = w e^(-a u/365) + (1 - w) e^(-b u/365)
 * @param days  u >= 0, days to settlement. beta(0) = 1. The default gives .87 at 7 days, .76 at 14, .59 at 30, .42 at
 *   60, .34 at 90, .28 at 120, .21 at 180 and .08 at 365.
 */
export function curveBeta(days: number, response: CurveResponse = curveResponses.default): number {
  const years = (days * response.tenorScale) / DAYS_PER_YEAR
  const fast = response.fastWeight * Math.exp(-response.fastSpeed * years)
  return fast + (1 - response.fastWeight) * Math.exp(-response.slowSpeed * years)
}

/** How the curve moves: its answer to spot VIX, and how much of its own roll is realised as time passes. */
export interface CurveDynamics {
  readonly response: CurveResponse
  /** 1 rolls down the curve, 0 holds each future. Realised roll was 88 % of the static curve's, 2004-2025. */
  readonly rollShare: number
}

export const DEFAULT_DYNAMICS: CurveDynamics = { response: curveResponses.default, rollShare: 1 }

/** No shock takes a future below this many points, unless it started lower: the lowest VIX close is 9.14 (2017-11-03). */
export const LOWEST_LEVEL = 9

/**
 * One tenor of a moved curve as a line in the move of spot VIX: level = max(floor, base + beta x move).
 * `base` already holds the passing of time.
 */
export interface CurvePoint {
  readonly base: number
  readonly beta: number
  readonly floor: number
}

/**
 * The line for one tenor after some days, so that a path over many VIX levels costs no exponentials:
 *   l [C(u) + beta (V' - V)] + (1 - l) [C(u + h) + beta (V' - C(h))] = base + beta (V' - V)
 * @param days     u >= 0, to settlement at the end  @param elapsed  h >= 0
 */
export function curvePoint(before: VixCurve, dynamics: CurveDynamics, days: number, elapsed: number): CurvePoint {
  const unshocked = before.level(days)
  const beta = curveBeta(days, dynamics.response)
  const floor = Math.min(unshocked, LOWEST_LEVEL)
  if (dynamics.rollShare === 1) return { base: unshocked, beta, floor }
  const held = before.level(days + elapsed) + beta * (before.spot - before.level(elapsed))
  return { base: dynamics.rollShare * unshocked + (1 - dynamics.rollShare) * held, beta, floor }
}

/** Level in points of a prepared tenor after spot VIX has moved by `move` points. */
export const pointLevel = (point: CurvePoint, move: number): number =>
  Math.max(point.floor, point.base + point.beta * move)

/** Tenors remembered; a book asks for a handful, a drawn curve for hundreds, which are not worth it. */
const REMEMBERED_TENORS = 24

/** The points of a curve after some days, each computed once for all the VIX levels that are asked for. */
export class CurvePoints {
  private readonly tenors: number[] = []
  private readonly points: CurvePoint[] = []

  /** @param elapsed  h >= 0 days */
  constructor(
    readonly before: VixCurve,
    private readonly dynamics: CurveDynamics = DEFAULT_DYNAMICS,
    private readonly elapsed = 0,
  ) {}

  at(days: number): CurvePoint {
    const { tenors, points } = this
    for (let i = 0; i < tenors.length; i++) if (tenors[i] === days) return points[i]
    const point = curvePoint(this.before, this.dynamics, days, this.elapsed)
    if (tenors.length < REMEMBERED_TENORS) {
      tenors.push(days)
      points.push(point)
    }
    return point
  }
}

/**
 * A curve after spot VIX has moved to a new level over some days:
 *   C'(u) = l [C(u) + beta(u) (V' - V)] + (1 - l) [C(u + h) + beta(u) (V' - C(h))],
 * then C'(u) = max(min(C(u), 9), C'(u)); C'(0) = V' exactly.
 * Mutable on purpose: loops over many levels retarget one instance instead of making one per point.
 */
export class ShockedCurve implements VixCurve {
  spot: number

  constructor(private readonly points: CurvePoints) {
    this.spot = points.before.spot
  }

  /** @param spot  V' in points */
  retarget(spot: number): this {
    this.spot = spot
    return this
  }

  level(days: number): number {
    return days <= 0 ? this.spot : pointLevel(this.points.at(days), this.spot - this.points.before.spot)
  }
}
