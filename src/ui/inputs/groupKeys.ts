import type { ParameterGroup } from '../../scenario/parameterKinds.ts'
import { type ParameterKey, parameterKeys, parameterOf } from '../../scenario/parameters.ts'

/** The parameters of a group in the order of the table. */
export const keysOf = (group: ParameterGroup): readonly ParameterKey[] =>
  parameterKeys.filter((key) => parameterOf(key).group === group)
