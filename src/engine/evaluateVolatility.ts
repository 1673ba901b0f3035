import { curveProfile, profitAgainstVix } from './book/vixProfile.ts'
import type { LabInputs } from './inputs.ts'
import { vixByRule } from './market/spotVol.ts'
import { finish, type Steps } from './math/steps.ts'
import { hedgeLegs } from './methodology/sizeHedge.ts'
import { sweepLevels } from './methodology/sweep.ts'
import { freshSampler, heldSampler } from './methodology/thetaSample.ts'
import { sweepTheta } from './methodology/thetaSweep.ts'
import { ironCondorLegs } from './product/condor.ts'
import type { PositionResult, ThetaSweep, VolatilityResult } from './results.ts'
import { setUp } from './setUp.ts'

/** What VIX makes of the futures curve and of the value of the book in `position`. */
export function evaluateVolatility({ inputs, curve, sizing }: PositionResult): VolatilityResult {
  const { marketAt, request, vixRule } = setUp(inputs)
  const market = marketAt(inputs.vix)
  const condor = ironCondorLegs(request.condor)
  const hedge = hedgeLegs(sizing)
  const levels = sweepLevels(request.playbook.bands)
  const vixThen = vixByRule(vixRule, market.vix, inputs.spotMovePct / 100, inputs.daysForward)
  return {
    vixThen,
    curve: curveProfile(market, curve[curve.length - 1].days, vixThen, inputs.daysForward),
    vix: levels,
    profitNow: profitAgainstVix(condor, hedge, market, levels, 0),
    profitThen: inputs.daysForward > 0 ? profitAgainstVix(condor, hedge, market, levels, inputs.daysForward) : null,
  }
}

/** Theta at every VIX of the strip with the hedge of `position` held as it is. */
export function evaluateHeldTheta({ inputs, sizing }: PositionResult): ThetaSweep {
  const { marketAt, request, thetaHorizon } = setUp(inputs)
  const levels = sweepLevels(request.playbook.bands)
  const sampleAt = heldSampler(request.condor, hedgeLegs(sizing), marketAt, thetaHorizon)
  return finish(sweepTheta(levels, ironCondorLegs(request.condor), sampleAt, thetaHorizon))
}

/** Theta at every VIX of the strip with the hedge sized afresh there. Does not depend on `inputs.vix`. */
export const evaluateFreshTheta = (inputs: LabInputs): ThetaSweep => finish(freshThetaInSteps(inputs))

/** The same, to be worked out a little at a time. */
export function freshThetaInSteps(inputs: LabInputs): Steps<ThetaSweep> {
  const { marketAt, request, thetaHorizon } = setUp(inputs)
  const levels = sweepLevels(request.playbook.bands)
  const sampleAt = freshSampler(request, marketAt, thetaHorizon)
  return sweepTheta(levels, ironCondorLegs(request.condor), sampleAt, thetaHorizon)
}
