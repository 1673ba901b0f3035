import { type RefObject, useEffect, useRef } from 'react'
import type { ZoomAxis } from './zoomAxis.ts'

/**
 * Zooms the plot of the figure around an element: by Ctrl or Cmd and the wheel (a trackpad's pinch arrives so) and by two
 * fingers; Shift and the wheel move it. The wheel alone and one finger are the page's. What it takes is loaded with the
 * first such gesture.
 */
export function useZoom(inside: RefObject<HTMLElement | null>, axis: () => Promise<ZoomAxis>): void {
  const latest = useRef(axis)
  useEffect(() => {
    latest.current = axis
  })
  useEffect(() => {
    const figure = inside.current?.closest('figure')
    const zoom = (event: WheelEvent | TouchEvent) => {
      const plot = event.target instanceof Element && event.target.closest('[role=application]')
      const isWanted =
        'touches' in event ? event.touches.length === 2 : event.ctrlKey || event.metaKey || event.shiftKey
      if (!plot || !isWanted) return
      // Now: the browser would zoom the page before anything could be loaded.
      event.preventDefault()
      import('./zoomBy.ts').then(({ zoomBy }) => zoomBy(event, plot, () => latest.current())).catch(reportError)
    }
    const kinds = ['wheel', 'touchstart', 'touchmove'] as const
    for (const kind of kinds) figure?.addEventListener(kind, zoom, { passive: false })
    return () => {
      for (const kind of kinds) figure?.removeEventListener(kind, zoom)
    }
  }, [inside])
}
