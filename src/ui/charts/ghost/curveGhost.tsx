import draw from '../draw/draw.module.css'
import type { EndLabel } from '../draw/EndLabels.tsx'
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
export function curveGhost({ x, curves, name, unit, text, xColumn = 0 }: GhostCurveSet): ChartGhost {
  const across = extentOf([x])
  const upwards = extentOf(curves.map(({ values }) => values))
  const names = typeof name === 'string' ? [name] : name
  /** NaN where the base's curve does not reach. */
  const valueAt = (curve: GhostCurve | undefined, at: number) =>
    curve && at >= across.min && at <= across.max ? interpolate(x, curve.values, at) : Number.NaN
  return {
    Curves: ({ plot }) => <GhostCurves x={x} curves={curves} plot={plot} />,
    Legend: () => names.map((each, index) => <GhostLegend key={each} text={each} thin={curves[index]?.thin} />),
    ...(names.length === 1 && { end: endOf(x, curves[0]) }),
    x: (extent) => union(extent, across),
    y: (extent) => union(extent, upwards),
    table: ({ columns, rows }) => ({
      columns: [...columns, ...curves.map(({ label }) => ({ label, unit, text }))],
      rows: rows.map((row) => {
        const place = row[xColumn]
        const at = typeof place === 'number' ? place : Number.NaN
        const cells = curves.map((curve) => valueAt(curve, at))
        return [...row, ...cells.map((cell) => (Number.isFinite(cell) ? cell : null))]
      }),
    }),
    reading: (reading, at) => {
      const last = reading.columns.length - 1
      const valuesOf = (one: GhostCurve | undefined, other: GhostCurve | undefined) =>
        reading.columns.map((_, index) => {
          if (index === 0) return text(valueAt(one, at))
          return index === last ? text(valueAt(other, at)) : '–'
        })
      const lines = names.map((label, index) => ({
        key: index === 0 ? 'base' : `base ${index}`,
        label,
        values: valuesOf(curves[index], curves[1]),
      }))
      return { ...reading, lines: [...reading.lines, ...lines] }
    },
  }
}

/** Names the first curve where it leaves the plot or, where it does not reach as far, at its last height. */
const endOf = (x: Float64Array, curve: GhostCurve | undefined): EndLabel<unknown> => ({
  key: 'base',
  text: 'Base',
  className: draw.quietText,
  at: (_, plot) => (curve ? interpolate(x, curve.values, plot.xAt(plot.left + plot.width)) : Number.NaN),
})
