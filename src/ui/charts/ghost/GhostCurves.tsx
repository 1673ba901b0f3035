import { Clip } from '../draw/Clip.tsx'
import { linePath } from '../draw/paths.ts'
import type { Plot } from '../frame/plot.ts'
import { ghostClass } from './ghostClass.ts'
import type { GhostCurveSet } from './ghostCurve.ts'

type GhostCurvesProps = Pick<GhostCurveSet, 'x' | 'curves'> & { readonly plot: Plot }

/** The base's curves; they render with the axes and never between. */
export const GhostCurves = ({ x, curves, plot }: GhostCurvesProps) => (
  <Clip plot={plot}>
    {curves.map(({ series, values, thin }) => (
      <path key={series} data-series={series} className={ghostClass(thin)} d={linePath(x, values, plot.x, plot.y)} />
    ))}
  </Clip>
)
