import { useMemo, useSyncExternalStore } from 'react'
import type { Scenario } from '../../scenario/parameters.ts'
import { lab } from '../../store/live.ts'

/** A result of the scenario as last committed: worked out when a drag ends, never during one. */
export function useSettled<T>(compute: (scenario: Scenario) => T): T {
  const settled = useSyncExternalStore(lab.settled.subscribe, lab.settled.get)
  return useMemo(() => compute(settled), [compute, settled])
}
