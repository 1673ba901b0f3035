import { evaluateChecks } from '../../src/engine/evaluateChecks.ts'
import { evaluatePosition, type PositionResult } from '../../src/engine/index.ts'
import type { CheckResult } from '../../src/engine/methodology/checks/check.ts'
import type { Scenario } from '../../src/scenario/parameters.ts'
import { scenario } from './opening.ts'

/** Gives the position figures that no round input would give, so that a limit can be met exactly. */
export type Alter = (position: PositionResult) => Partial<PositionResult>

/** What one check finds in the opening scenario with some inputs changed. */
export function judge(id: string, changes: Partial<Scenario> = {}, alter: Alter = () => ({})): CheckResult {
  const position = evaluatePosition(scenario(changes))
  const result = evaluateChecks({ ...position, ...alter(position) }).find((check) => check.id === id)
  if (!result) throw new Error(`no check ${id}`)
  return result
}

/** Readings of a check by their labels. */
export const readingsOf = ({ readings }: CheckResult): Record<string, number> =>
  Object.fromEntries(readings.map((reading) => [reading.label, reading.value]))
