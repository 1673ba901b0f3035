import type { LiveSource } from '../../../src/store/frameLoop.ts'

/** A live source that is set by hand; its listeners run at once. */
export interface SetSource<Value> extends LiveSource<Value> {
  set(value: Value): void
}

export function sourceOf<Value>(initial: Value): SetSource<Value> {
  let current = initial
  const listeners = new Set<() => void>()
  return {
    get: () => current,
    set(value) {
      current = value
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
