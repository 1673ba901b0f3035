import type { HedgeLayerId } from '../../../engine/index.ts'
import type { LiveSource } from '../../../store/frameLoop.ts'
import { Clip } from '../draw/Clip.tsx'
import draw from '../draw/draw.module.css'
import { MovingPath } from '../draw/MovingPath.tsx'
import { bandPath, linePath } from '../draw/paths.ts'
import type { Plot } from '../frame/plot.ts'
import { LAYER_LINES } from './layerLines.ts'
import { PayoffMarks } from './PayoffMarks.tsx'
import type { PayoffDate, PayoffRows, PayoffSeries } from './payoffRows.ts'

/** From back to front: what matters most is drawn last. */
const CURVES: readonly { readonly series: PayoffSeries; readonly className: string }[] = [
  { series: 'hedge-chosen', className: `${draw.hedge} ${draw.chosen}` },
  { series: 'condor-chosen', className: `${draw.condor} ${draw.chosen}` },
  { series: 'hedge-today', className: `${draw.hedge} ${draw.today}` },
  { series: 'condor-today', className: `${draw.condor} ${draw.today}` },
  { series: 'net-today', className: `${draw.net} ${draw.today}` },
  { series: 'hedge-expiry', className: draw.hedge ?? '' },
  { series: 'condor-expiry', className: draw.condor ?? '' },
  { series: 'net-expiry', className: draw.net ?? '' },
  { series: 'net-chosen', className: `${draw.net} ${draw.chosenNet}` },
]

const layerCurve = (id: HedgeLayerId, date: PayoffDate, style = '') => ({
  series: `${id}-${date}` as const,
  className: `${LAYER_LINES[id]} ${style}`,
})

/** A single layer, behind condor and net. */
const layerCurves = (id: HedgeLayerId) => [
  layerCurve(id, 'chosen', draw.chosen),
  layerCurve(id, 'today', draw.today),
  layerCurve(id, 'expiry'),
]

function curvePath({ x, values, hasHedge }: PayoffRows, series: PayoffSeries, plot: Plot): string {
  const curve = values[series]
  return curve && (hasHedge || !series.startsWith('hedge')) ? linePath(x, curve, plot.x, plot.y) : ''
}

interface PayoffCurvesProps {
  readonly rows: LiveSource<PayoffRows>
  readonly plot: Plot
  /** Single layers to draw. */
  readonly layers: readonly HedgeLayerId[]
}

export function PayoffCurves({ rows, plot, layers }: PayoffCurvesProps) {
  return (
    <>
      <Clip plot={plot}>
        <MovingPath
          rows={rows}
          series="stickiness-band"
          className={draw.band}
          path={({ x, band }) => (band ? bandPath(x, band.low, band.high, plot.x, plot.y) : '')}
        />
        <line className={draw.zero} x1={plot.left} x2={plot.left + plot.width} y1={plot.y(0)} y2={plot.y(0)} />
        {[...layers.flatMap(layerCurves), ...CURVES].map(({ series, className }) => (
          <MovingPath
            key={series}
            rows={rows}
            series={series}
            className={className}
            path={(current) => curvePath(current, series, plot)}
          />
        ))}
      </Clip>
      <PayoffMarks rows={rows} plot={plot} />
    </>
  )
}
