import { useContext, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import type { LiveSource } from '../../store/frameLoop.ts'
import { type Turn, useViewedSubscribe, ViewingContext } from './viewing.ts'

/**
 * Calls the latest `react` whenever one of the sources has news (at most once per animation frame); what is out of
 * sight waits for the end of the drag.
 * @param turn  if not that of the part of the page around the caller
 */
export function useNews(sources: readonly LiveSource<unknown>[], react: () => void, turn?: Turn): void {
  const latest = useRef(react)
  useLayoutEffect(() => {
    latest.current = react
  })
  const list = useRef(sources)
  const around = useContext(ViewingContext)
  const viewing = turn ?? around
  useEffect(() => {
    const run = () => latest.current()
    const stops = list.current.map((source) => source.subscribe(() => viewing.news(run)))
    return () => {
      for (const stop of stops) stop()
      viewing.drop(run)
    }
  }, [viewing])
}

/**
 * Keeps something in the DOM in step with the sources: `apply` runs after every render and on all news. It writes to
 * the DOM itself, so that React does not render during a drag: that is what keeps up with the display's refresh rate.
 */
export function useFollow(sources: readonly LiveSource<unknown>[], apply: () => void, turn?: Turn): void {
  useLayoutEffect(apply)
  useNews(sources, apply, turn)
}

/** React state from a live source, for structure: renders only when the selected primitive changes. */
export function useLiveValue<T, Selected extends string | number | boolean | null>(
  source: LiveSource<T>,
  select: (value: T) => Selected,
): Selected {
  return useSyncExternalStore(useViewedSubscribe(source), () => select(source.get()))
}
