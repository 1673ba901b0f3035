import { createContext, type RefObject, useCallback, useContext, useEffect, useState } from 'react'
import { callSafely, type LiveSource } from '../../store/frameLoop.ts'
import { lab } from '../../store/live.ts'
import { leaveTurn, takeTurn } from './turns.ts'

/**
 * Keeps what cannot be seen from being drawn while a finger is down: it waits until it comes into view, or until the
 * finger lifts. What is seen but matters less than the rest is drawn when the frame has time for it. At rest everything
 * is up to date, seen or not.
 */
export interface Viewing {
  /** Calls `react` at once where that makes a difference to the eye, and else later, once. */
  news(react: () => void): void
  /** Forgets a call that waits. */
  drop(react: () => void): void
  /** @returns a function that ends it */
  watch(element: Element): () => void
}

function createViewing(dragging: LiveSource<boolean>, isPatient: boolean): Viewing {
  const waiting = new Set<() => void>()
  let isInView = true
  let watched: Element | null = null
  /** What a hand or the keyboard is on is never late. */
  const isHeld = () => watched?.contains(document.activeElement) === true
  const catchUp = () => {
    const due = [...waiting]
    waiting.clear()
    for (const react of due) callSafely(react)
  }
  return {
    news(react) {
      if (!dragging.get()) react()
      else if (!isInView) waiting.add(react)
      else if (isPatient && !isHeld()) takeTurn(react)
      else react()
    },
    drop(react) {
      waiting.delete(react)
      leaveTurn(react)
    },
    watch(element) {
      watched = element
      const stop = dragging.subscribe(() => {
        if (!dragging.get()) catchUp()
      })
      if (typeof IntersectionObserver === 'undefined') return stop
      const observer = new IntersectionObserver((entries) => {
        isInView = entries.at(-1)?.isIntersecting ?? true
        if (isInView) catchUp()
      })
      observer.observe(element)
      return () => {
        stop()
        observer.disconnect()
        isInView = true
      }
    },
  }
}

const always: Viewing = { news: (react) => react(), drop: () => {}, watch: () => () => {} }

/** The nearest part of the page around a component that knows whether it can be seen. */
export const ViewingContext = createContext<Viewing>(always)

/**
 * Watches an element whose contents need not be drawn while it is out of sight: to be handed down by the context.
 * @param isPatient  whether it may be drawn a frame late
 */
export function useViewing(element: RefObject<Element | null>, isPatient: boolean): Viewing {
  const [viewing] = useState(() => createViewing(lab.dragging, isPatient))
  useEffect(() => (element.current ? viewing.watch(element.current) : undefined), [element, viewing])
  return viewing
}

/** A subscription to a source whose news wait while the part of the page around the caller is out of sight. */
export function useViewedSubscribe(source: LiveSource<unknown>): (listener: () => void) => () => void {
  const viewing = useContext(ViewingContext)
  return useCallback(
    (listener) => {
      const news = () => viewing.news(listener)
      const stop = source.subscribe(news)
      return () => {
        stop()
        viewing.drop(listener)
      }
    },
    [source, viewing],
  )
}
