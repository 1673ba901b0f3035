import { useLayoutEffect, useRef, useState } from 'react'
import type { LiveSource } from '../../../store/frameLoop.ts'
import { useFollow } from '../../live/useLive.ts'
import type { Turn } from '../../live/viewing.ts'

/**
 * Draws after every render and after every step of the sources, straight into the DOM; once per step, also where a
 * derived source is told twice. A drawing that throws is thrown again while rendering, so that it reaches the chart's
 * error boundary and leaves the other listeners alone.
 * @param turn  if not that of the part of the page around the caller
 */
export function useDraw(sources: readonly LiveSource<unknown>[], draw: () => void, turn?: Turn): void {
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null)
  if (failure) throw failure.error
  const drawn = useRef<readonly unknown[]>([])
  useLayoutEffect(() => {
    drawn.current = []
  })
  const follow = () => {
    try {
      const values = sources.map((source) => source.get())
      if (drawn.current.length > 0 && values.every((value, index) => value === drawn.current[index])) return
      drawn.current = values
      draw()
    } catch (error) {
      setFailure({ error })
    }
  }
  useFollow(sources, follow, turn)
}
