import type { FlipPoint, RegimeBand } from '../../../../engine/index.ts'
import { extremePlaces } from '../../scale/sampled.ts'

/** Values in USD against VIX levels; every array is as long as `x`. */
export interface VixRows {
  readonly x: Float64Array
  /** Curves by series; one that is not to be drawn is absent. */
  readonly values: Readonly<Record<string, Float64Array | undefined>>
  readonly vix: number
  /** VIX of the what-if; null where the chart is not about it, or VIX stays. */
  readonly vixThen: number | null
  readonly flipPoints: readonly FlipPoint[]
  /** Regimes of the playbook; none where the hedge is held whatever VIX does. */
  readonly bands: readonly RegimeBand[]
}

/** A curve of a chart against VIX. */
export interface VixCurve {
  readonly series: string
  readonly className: string | undefined
  readonly dot: string | undefined
  /** Stands at the right end of the line. */
  readonly end?: { readonly text: string; readonly className: string | undefined }
}

export const valueAt = (rows: VixRows, series: string, row: number): number => rows.values[series]?.[row] ?? Number.NaN

/** The best and the worst of a curve, and the VIX levels they stand at. */
export function extremes(x: Float64Array, y: Float64Array) {
  const { best, worst } = extremePlaces(y)
  const at = (row: number) => ({ vix: x[row] ?? Number.NaN, value: y[row] ?? Number.NaN })
  return { best: at(best), worst: at(worst) }
}
