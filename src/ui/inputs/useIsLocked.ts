import { lockedKeys } from '../../scenario/lock.ts'
import type { ParameterKey } from '../../scenario/parameters.ts'
import { useScenarioStore } from '../../store/scenarioStore.ts'

/** Whether a parameter is read-only now because the layers are locked (RN-17). */
export const useIsLocked = (key: ParameterKey): boolean =>
  useScenarioStore(({ scenario }) => scenario.lock === 'on' && lockedKeys.has(key))
