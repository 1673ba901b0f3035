import { netTheta } from './book/theta.ts'
import type { LabInputs } from './inputs.ts'
import { hedgeLegs, sizeHedge } from './methodology/sizeHedge.ts'
import { solveThetaFloor, type ThetaFloor } from './methodology/solvers/thetaFloor.ts'
import { ironCondorLegs } from './product/condor.ts'
import { setUp } from './setUp.ts'

/** Theta floor of a scenario: see `solveThetaFloor`. Some 600 sizings: for the moment someone asks. */
export function evaluateThetaFloor(inputs: LabInputs): ThetaFloor {
  const { request, marketAt, thetaHorizon } = setUp(inputs)
  const market = marketAt(inputs.vix)
  const condor = ironCondorLegs(request.condor)
  const solve = (rounding: LabInputs['rounding']) =>
    solveThetaFloor((scalePct) => {
      const hedge = hedgeLegs(sizeHedge({ ...request, rounding, scale: scalePct / 100 }, market))
      return netTheta([...condor, ...hedge], market, thetaHorizon) / thetaHorizon.days
    }, inputs.thetaFloorUsd)
  const held = solve(inputs.rounding)
  return { held, fractional: inputs.rounding === 'fractional' ? held : solve('fractional') }
}
