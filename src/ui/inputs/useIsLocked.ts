import { lockedKeys } from '../../scenario/lock.ts'
import type { ParameterKey } from '../../scenario/parameters.ts'
import { useScenarioStore } from '../../store/scenarioStore.ts'

/** Whether a link has made every input read-only. */
export const useIsReadOnly = (): boolean => useScenarioStore(({ options }) => options.view.length > 0)

/** Whether a parameter is read-only now: its link says so, or the layers are locked (RN-17). */
export const useIsLocked = (key: ParameterKey): boolean =>
  useScenarioStore(
    ({ scenario, options }) => options.view.length > 0 || (scenario.lock === 'on' && lockedKeys.has(key)),
  )
