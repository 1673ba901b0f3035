import type { LabInputs } from './inputs.ts'
import { finish, type Steps } from './math/steps.ts'
import type { Playbook } from './methodology/playbook.ts'
import { playbooks } from './methodology/playbooks/registry.ts'
import { sweepVix } from './methodology/sweep.ts'
import type { SweepResult } from './results.ts'
import { setUp } from './setUp.ts'

/** What the sweep depends on of `inputs.vix`: it is worked out anew when this text changes, and only then. */
export function sweepAnchor({ playbook, vix }: LabInputs): string {
  const { anchor }: Playbook = playbooks[playbook]
  return anchor?.(vix) ?? ''
}

/** The book entered afresh at every VIX of the strip. Depends on `inputs.vix` through `sweepAnchor` alone. */
export const evaluateSweep = (inputs: LabInputs): SweepResult => finish(sweepInSteps(inputs))

/** The same, to be worked out a little at a time. */
export function sweepInSteps(inputs: LabInputs): Steps<SweepResult> {
  const { marketAt, request, thetaHorizon } = setUp(inputs)
  return sweepVix(request, marketAt, thetaHorizon)
}
