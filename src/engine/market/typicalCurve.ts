import { piecewiseLinear } from '../math/interpolate.ts'

/** Tenors in days of the average curves: one, two, three and six months. */
const TENORS = [30, 61, 91, 183] as const

/**
 * Average VIX futures curve and VVIX by bucket of the VIX close, 2007-2022, from daily VIX futures settlements:
 * mean VIX of the bucket, then the futures at 30, 61, 91 and 183 days, then VVIX. Points.
 */
const AVERAGES = [
  { vix: 10.8, curve: [12.8, 13.8, 14.6, 16.2], vvix: 89 },
  { vix: 13.0, curve: [14.8, 15.8, 16.5, 17.8], vvix: 87 },
  { vix: 15.0, curve: [16.6, 17.5, 18.1, 19.5], vvix: 92 },
  { vix: 17.0, curve: [18.7, 19.8, 20.5, 21.9], vvix: 100 },
  { vix: 18.9, curve: [20.2, 21.3, 22.0, 23.1], vvix: 102 },
  { vix: 22.4, curve: [23.8, 24.6, 25.0, 25.4], vvix: 106 },
  { vix: 27.1, curve: [27.6, 27.9, 27.8, 27.3], vvix: 111 },
  { vix: 33.6, curve: [32.2, 31.5, 31.0, 30.3], vvix: 126 },
  { vix: 44.1, curve: [41.8, 39.7, 37.9, 35.5], vvix: 139 },
  { vix: 62.0, curve: [50.7, 45.2, 41.6, 35.8], vvix: 168 },
] as const

const LEVELS = AVERAGES.map(({ vix }) => vix)

/** A typical market at a VIX: futures at the tenors of `days`, and VVIX. */
export interface TypicalMarket {
  readonly days: readonly number[]
  readonly prices: readonly number[]
  readonly vvix: number
}

/**
 * The curve and VVIX that on average went with a VIX: linear in VIX between the bucket means, extended linearly from
 * the end pairs. @param vix  points, > 0
 */
export function typicalMarket(vix: number): TypicalMarket {
  const at = (values: readonly number[]) => piecewiseLinear(LEVELS, values, vix)
  return {
    days: TENORS,
    prices: TENORS.map((_, node) => at(AVERAGES.map(({ curve }) => curve[node]))),
    vvix: at(AVERAGES.map(({ vvix }) => vvix)),
  }
}
