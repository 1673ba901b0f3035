import { evaluatePayoff } from './evaluatePayoff.ts'
import { evaluatePosition } from './evaluatePosition.ts'
import { evaluateSweep } from './evaluateSweep.ts'
import type { LabInputs } from './inputs.ts'
import type { LabResult } from './results.ts'

/** Every result of a scenario. Screens that show only a part call the part. */
export function evaluate(inputs: LabInputs): LabResult {
  const position = evaluatePosition(inputs)
  return { position, payoff: evaluatePayoff(position), sweep: evaluateSweep(inputs) }
}
