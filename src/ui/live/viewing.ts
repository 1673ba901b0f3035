import { createContext, type RefObject, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { callSafely, type LiveSource } from '../../store/frameLoop.ts'
import { lab } from '../../store/live.ts'
import { type Rank, turns } from '../../store/turns.ts'

/**
 * Keeps the parts of the page from holding the finger up: while it is down, what is seen is drawn in turns, and what
 * cannot be seen waits until it comes into view or the finger lifts. At rest everything is up to date, seen or not.
 */
export interface Turn {
  /** Calls `react` at once where that makes a difference to the eye, and else later, once. */
  news(react: () => void): void
  /** Forgets a call that waits. */
  drop(react: () => void): void
  isInView(): boolean
}

export interface Viewing extends Turn {
  /** @returns a function that ends it */
  watch(element: Element): () => void
}

/** @param rank  how often it is drawn while a finger is down and there is no time for everything */
function createViewing(dragging: LiveSource<boolean>, rank: Rank): Viewing {
  const waiting = new Set<() => void>()
  const part = turns.part(rank)
  let isInView = true
  const catchUp = () => {
    const due = [...waiting]
    waiting.clear()
    for (const react of due) callSafely(react)
  }
  return {
    news(react) {
      if (!dragging.get()) react()
      else if (!isInView) waiting.add(react)
      else part.ask(react)
    },
    drop(react) {
      waiting.delete(react)
      part.leave(react)
    },
    isInView: () => isInView,
    watch(element) {
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

/** What is drawn in every frame: the finger's own control. */
export const atOnce: Turn = { news: (react) => react(), drop: () => {}, isInView: () => true }

/** The turns of the nearest part of the page around a component. */
export const ViewingContext = createContext<Turn>(createViewing(lab.dragging, 'seldom'))

/** What is heard rather than seen, as the words for a slider's value: whoever drags does not wait for it. */
export const spoken: Turn = createViewing(lab.dragging, 'seldom')

/** The turns of the part around the caller, except that what a hand or the keyboard is on is never late. */
export function useHeldFirst(element: RefObject<Element | null>): Turn {
  const around = useContext(ViewingContext)
  return useMemo(
    () => ({
      news: (react) => (element.current?.contains(document.activeElement) ? react() : around.news(react)),
      drop: around.drop,
      isInView: around.isInView,
    }),
    [around, element],
  )
}

/** Turns of its own for what is part of the part around the caller: it rests when that does. */
export function useTurnWithin(rank: Rank): Turn {
  const around = useContext(ViewingContext)
  return useMemo(() => {
    const part = turns.part(rank)
    return {
      news(react) {
        if (!lab.dragging.get()) react()
        else if (around.isInView()) part.ask(react)
        else around.news(react)
      },
      drop(react) {
        part.leave(react)
        around.drop(react)
      },
      isInView: around.isInView,
    }
  }, [around, rank])
}

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
