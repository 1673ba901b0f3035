import { type ReactNode, useId } from 'react'
import type { Plot } from '../frame/plot.ts'

/** Half of the thickest line, px: a curve running along the plot's edge keeps its full width. */
const BLEED = 2

/** Clips its children to the plot: while the axes keep still under the finger, curves may run out of it. */
export function Clip({ plot, children }: { plot: Plot; children: ReactNode }) {
  const id = useId()
  return (
    <>
      <clipPath id={id}>
        <rect x={plot.left} y={plot.top - BLEED} width={plot.width} height={plot.height + 2 * BLEED} />
      </clipPath>
      <g clipPath={`url(#${id})`}>{children}</g>
    </>
  )
}
