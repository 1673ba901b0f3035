import { parameterKeys, parameterOf, type Scenario } from './parameters.ts'

/** What the app opens on: the default of every parameter. A link stores differences from a frozen copy of this. */
export const defaultScenario: Scenario = Object.freeze(
  Object.fromEntries(parameterKeys.map((key) => [key, parameterOf(key).default])) as unknown as Scenario,
)
