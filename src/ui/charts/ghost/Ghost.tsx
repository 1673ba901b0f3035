import type { Plot } from '../frame/plot.ts'
import { useCurrent } from '../live/useCurrent.ts'
import { ghosts } from './ghosts.ts'

interface GhostProps {
  readonly chart: string
  /** Where it is drawn; left out in a legend. */
  readonly plot?: Plot
}

/** The pinned base on a chart, behind what moves; nothing where none is pinned. */
export function Ghost({ chart, plot }: GhostProps) {
  const ghost = useCurrent(ghosts)(chart)
  if (!ghost) return null
  return plot ? <ghost.Curves plot={plot} /> : <ghost.Legend />
}
