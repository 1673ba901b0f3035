import { useSyncExternalStore } from 'react'
import type { LiveSource } from '../../../store/frameLoop.ts'
import { useViewedSubscribe } from '../../live/viewing.ts'

/** The source's value as React state: renders on every step, so only for what is open and small (table, read-out). */
export function useCurrent<Value>(source: LiveSource<Value>): Value {
  return useSyncExternalStore(useViewedSubscribe(source), source.get)
}
