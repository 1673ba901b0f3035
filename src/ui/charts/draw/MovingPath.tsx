import { useRef } from 'react'
import type { LiveSource } from '../../../store/frameLoop.ts'
import { useDraw } from '../live/useDraw.ts'
import { setAttribute } from './setAttribute.ts'

interface MovingPathProps<Rows> {
  readonly rows: LiveSource<Rows>
  /** The path's `d` for the rows of the moment. */
  readonly path: (rows: Rows) => string
  /** Names the series in the page and in the saved picture. */
  readonly series: string
  readonly className: string | undefined
}

/** A path that follows its rows without rendering. */
export function MovingPath<Rows>({ rows, path, series, className }: MovingPathProps<Rows>) {
  const element = useRef<SVGPathElement>(null)
  useDraw([rows], () => setAttribute(element.current, 'd', path(rows.get())))
  return <path ref={element} data-series={series} className={className} />
}
