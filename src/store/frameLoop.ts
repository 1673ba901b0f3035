import type { StoreApi } from 'zustand/vanilla'

/** A value that changes over time. `get` returns the same object until it changes, as `useSyncExternalStore` needs. */
export interface LiveSource<T> {
  get(): T
  /** @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void
}

/** Runs a function once, later; `requestAnimationFrame` in the app. */
export type Schedule = (run: () => void) => unknown

export interface FrameLoop {
  /**
   * A source whose listeners run in the next frame after `key()` has changed. The key is cheap to read; the value may
   * not be and is computed only when someone asks for it. Sources are served in the order they were made in, those
   * `last` after all others.
   */
  source<T>(get: () => T, key: () => unknown, place?: 'last'): LiveSource<T>
}

/** Gathers all changes of a store between two frames into one call of each listener that is concerned. */
export function createFrameLoop(store: Pick<StoreApi<unknown>, 'subscribe'>, schedule: Schedule): FrameLoop {
  const flushes: (() => void)[] = []
  const lastFlushes: (() => void)[] = []
  let scheduled = false

  store.subscribe(() => {
    if (scheduled) return
    scheduled = true
    schedule(() => {
      // Before the listeners run, so that a change one of them makes gets a frame of its own.
      scheduled = false
      for (const flush of [...flushes, ...lastFlushes]) flush()
    })
  })

  return {
    source(get, key, place) {
      const listeners = new Set<() => void>()
      let seen = key()
      const queue = place === 'last' ? lastFlushes : flushes
      queue.push(() => {
        const now = key()
        if (Object.is(now, seen)) return
        seen = now
        for (const listener of [...listeners]) callSafely(listener)
      })
      return {
        get,
        subscribe(listener) {
          listeners.add(listener)
          return () => listeners.delete(listener)
        },
      }
    },
  }
}

/** One listener's exception is reported and kept from the others: a chart that fails must not stop the figures. */
export function callSafely(listener: () => void): void {
  try {
    listener()
  } catch (error) {
    reportError(error)
  }
}
