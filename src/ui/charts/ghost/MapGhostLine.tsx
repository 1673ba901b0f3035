import map from '../map/map.module.css'
import { ghostClass } from './ghostClass.ts'

interface MapGhostLineProps {
  readonly series: string
  readonly d: string
  readonly thin?: boolean
}

/** A line of the base on the map, with a rim of paper: the washes behind it have colours of their own. */
export const MapGhostLine = ({ series, d, thin }: MapGhostLineProps) => (
  <>
    <path className={map.rim} d={d} />
    <path className={ghostClass(thin)} data-series={series} d={d} />
  </>
)
