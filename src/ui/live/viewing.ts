import { createContext, type RefObject, useCallback, useContext, useEffect, useState } from 'react'
import { callSafely, type LiveSource } from '../../store/frameLoop.ts'
import { lab } from '../../store/live.ts'
import { type Rank, turns } from '../../store/turns.ts'

/**
 * Keeps the parts of the page from holding the finger up: while it is down, what is seen is drawn in turns, and what
 * cannot be seen waits until it comes into view or the finger lifts. At rest everything is up to date, seen or not.
 */
export interface Viewing {
  /** Calls `react` at once where that makes a difference to the eye, and else later, once. */
  news(react: () => void): void
  /** Forgets a call that waits. */
  drop(react: () => void): void
  /** @returns a function that ends it */
  watch(element: Element): () => void
}

/** @param rank  how often it is drawn while a finger is down and there is no time for everything */
export function createViewing(dragging: LiveSource<boolean>, rank: Rank): Viewing {
  const waiting = new Set<() => void>()
  const part = turns.part(rank)
  let isInView = true
  /** What a hand or the keyboard is on is never late. */
  let isHeld = false
  const catchUp = () => {
    const due = [...waiting]
    waiting.clear()
    for (const react of due) callSafely(react)
  }
  return {
    news(react) {
      if (!dragging.get()) react()
      else if (!isInView) waiting.add(react)
      else if (isHeld) react()
      else part.ask(react)
    },
    drop(react) {
      waiting.delete(react)
      part.leave(react)
    },
    watch(element) {
      const listeners = new AbortController()
      const whileItLasts = { signal: listeners.signal }
      isHeld = element.contains(document.activeElement)
      element.addEventListener('focusin', () => (isHeld = true), whileItLasts)
      element.addEventListener('focusout', () => (isHeld = false), whileItLasts)
      const unsubscribe = dragging.subscribe(() => {
        if (!dragging.get()) catchUp()
      })
      const stop = () => {
        listeners.abort()
        unsubscribe()
      }
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
 * @param rank  how often it is drawn while a finger is down and there is no time for everything
 */
export function useViewing(element: RefObject<Element | null>, rank: Rank): Viewing {
  const [viewing] = useState(() => createViewing(lab.dragging, rank))
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
