import type { LabInputs } from './inputs.ts'
import { sweepVix } from './methodology/sweep.ts'
import type { SweepResult } from './results.ts'
import { setUp } from './setUp.ts'

/** The book entered afresh at every VIX of the strip. Does not depend on `inputs.vix`. */
export function evaluateSweep(inputs: LabInputs): SweepResult {
  const { marketAt, request, thetaHorizon } = setUp(inputs)
  return sweepVix(request, marketAt, thetaHorizon)
}
