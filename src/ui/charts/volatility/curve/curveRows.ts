import type { PositionResult, VolatilityResult } from '../../../../engine/index.ts'
import { days, lowerFirst } from '../../../format/format.ts'

export type CurveSeries = 'now' | 'shocked' | 'later'

/** A future of the curve that can be dragged. */
export interface CurveHandle {
  readonly month: number
  readonly settlement: string
  readonly days: number
  readonly price: number
}

/** A curve that is drawn; where two lie on each other one is drawn and named after both. */
export interface ShownCurve {
  readonly series: CurveSeries
  readonly label: string
  readonly values: Float64Array
}

/** VIX futures curves against days to settlement, every array of the length of `x`. */
export interface CurveRows {
  readonly x: Float64Array
  readonly shown: readonly ShownCurve[]
  readonly nodes: readonly CurveHandle[]
  /** Spot VIX today and in the what-if. */
  readonly vix: number
  readonly vixThen: number
  readonly chosenDays: number
}

/** Levels nearer to each other than this are one, VIX points (ours): below what any read-out shows. */
const SAME = 1e-6

const coincide = (a: Float64Array, b: Float64Array) => a.every((level, i) => Math.abs(level - (b[i] ?? 0)) < SAME)

/** A curve joins the one it lies on, or stands for itself. */
function joined(shown: readonly ShownCurve[], next: ShownCurve): readonly ShownCurve[] {
  const same = shown.find(({ values }) => coincide(values, next.values))
  if (!same) return [...shown, next]
  const label = `${same.label} and ${lowerFirst(next.label)}`
  return shown.map((curve) => (curve === same ? { ...curve, label } : curve))
}

export function toCurveRows(
  { curve, vixThen }: Pick<VolatilityResult, 'curve' | 'vixThen'>,
  { inputs, curve: nodes }: Pick<PositionResult, 'inputs' | 'curve'>,
): CurveRows {
  const { vix, daysForward } = inputs
  const hasMoved = Math.abs(vixThen - vix) >= SAME
  const candidates: ShownCurve[] = [
    { series: 'now', label: 'Now', values: curve.now },
    ...(hasMoved ? [{ series: 'shocked', label: 'What-if at once', values: curve.shocked } as const] : []),
    ...(daysForward > 0
      ? [{ series: 'later', label: `After ${days(daysForward)}`, values: curve.later } as const]
      : []),
  ]
  return {
    x: curve.days,
    shown: candidates.reduce<readonly ShownCurve[]>(joined, []),
    nodes,
    vix,
    vixThen,
    chosenDays: daysForward,
  }
}

export const curveOf = ({ shown }: CurveRows, series: CurveSeries): Float64Array | undefined =>
  shown.find((curve) => curve.series === series)?.values
