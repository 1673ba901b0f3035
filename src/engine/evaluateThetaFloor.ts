import type { LabInputs } from './inputs.ts'
import { type ThetaFloor, thetaFloorOf } from './methodology/solvers/thetaFloor.ts'
import { setUp } from './setUp.ts'

/** Theta floor of a scenario: see `solveThetaFloor`. Some 600 sizings: for the moment someone asks. */
export function evaluateThetaFloor(inputs: LabInputs): ThetaFloor {
  const { request, marketAt, thetaHorizon } = setUp(inputs)
  const market = marketAt(inputs.vix)
  const held = thetaFloorOf(request, market, thetaHorizon)
  const isHeldInFractions = request.rounding === 'fractional'
  return {
    held,
    fractional: isHeldInFractions ? held : thetaFloorOf({ ...request, rounding: 'fractional' }, market, thetaHorizon),
  }
}
