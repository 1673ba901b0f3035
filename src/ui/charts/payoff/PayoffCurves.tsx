import type { LiveSource } from '../../../store/frameLoop.ts'
import { Clip } from '../draw/Clip.tsx'
import draw from '../draw/draw.module.css'
import { MovingPath } from '../draw/MovingPath.tsx'
import { bandPath, linePath } from '../draw/paths.ts'
import type { Plot } from '../frame/plot.ts'
import { PayoffMarks } from './PayoffMarks.tsx'
import type { PayoffRows, PayoffSeries } from './payoffRows.ts'

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

function curvePath({ x, values, hasHedge }: PayoffRows, series: PayoffSeries, plot: Plot): string {
  const curve = values[series]
  return curve && (hasHedge || !series.startsWith('hedge')) ? linePath(x, curve, plot.x, plot.y) : ''
}

export function PayoffCurves({ rows, plot }: { rows: LiveSource<PayoffRows>; plot: Plot }) {
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
        {CURVES.map(({ series, className }) => (
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
