import { type Domain, extentOf } from '../scale/domain.ts'
import { interpolate } from '../scale/sampled.ts'
import { GhostCurves } from './GhostCurves.tsx'
import { GhostLegend } from './GhostLegend.tsx'
import type { GhostCurve, GhostCurveSet } from './ghostCurve.ts'
import type { ChartGhost } from './ghosts.ts'

const union = (one: Domain, other: Domain): Domain => ({
  min: Math.min(one.min, other.min),
  max: Math.max(one.max, other.max),
})

/** A chart's ghost that is made of curves. */
export function curveGhost({ x, curves, name, unit, text }: GhostCurveSet): ChartGhost {
  const across = extentOf([x])
  const upwards = extentOf(curves.map(({ values }) => values))
  /** NaN where the base's curve does not reach. */
  const valueAt = (curve: GhostCurve | undefined, at: number) =>
    curve && at >= across.min && at <= across.max ? interpolate(x, curve.values, at) : Number.NaN
  return {
    Curves: ({ plot }) => <GhostCurves x={x} curves={curves} plot={plot} />,
    Legend: () => <GhostLegend text={name} />,
    x: (extent) => union(extent, across),
    y: (extent) => union(extent, upwards),
    table: ({ columns, rows }) => ({
      columns: [...columns, ...curves.map(({ label }) => ({ label, unit, text }))],
      rows: rows.map((row) => {
        const at = typeof row[0] === 'number' ? row[0] : Number.NaN
        const cells = curves.map((curve) => valueAt(curve, at))
        return [...row, ...cells.map((cell) => (Number.isFinite(cell) ? cell : null))]
      }),
    }),
    reading: (reading, at) => {
      const last = reading.columns.length - 1
      const values = reading.columns.map((_, index) => {
        if (index === 0) return text(valueAt(curves[0], at))
        return index === last ? text(valueAt(curves[1], at)) : '–'
      })
      return { ...reading, lines: [...reading.lines, { key: 'base', label: name, values }] }
    },
  }
}
