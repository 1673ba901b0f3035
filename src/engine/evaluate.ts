import { bookFigures } from './book/bookFigures.ts'
import { condorFigures } from './book/condorFigures.ts'
import { payoff } from './book/payoff.ts'
import type { LabInputs } from './inputs.ts'
import { shockVix } from './market/shock.ts'
import { hedgeLegs, sizeHedge } from './methodology/sizeHedge.ts'
import { sweepVix } from './methodology/sweep.ts'
import { ironCondorLegs } from './product/structures.ts'
import type { CurveNode, LabResult, PayoffResult, PositionResult, SweepResult } from './results.ts'
import { setUp } from './setUp.ts'
import { vixPoints } from './units.ts'

/**
 * Today's book: the market at today's VIX, the condor, the hedge its playbook asks for, and every figure of both.
 * @throws RangeError when inputs break the engine's domain (crossed strikes, a curve price of 0)
 */
export function evaluatePosition(inputs: LabInputs): PositionResult {
  const { snapshot, request } = setUp(inputs)
  const market = shockVix(snapshot, inputs.vix)
  const sizing = sizeHedge(request, market)
  const curve: CurveNode[] = request.months.map(({ settlement, days }, i) => ({
    month: i + 1,
    settlement,
    days,
    price: vixPoints(market.curve.level(days)),
  }))
  return {
    inputs,
    vvix: market.vvix,
    curve,
    condor: condorFigures(request.condor, market),
    sizing,
    book: bookFigures([...ironCondorLegs(request.condor), ...hedgeLegs(sizing)], market),
  }
}

/** P&L against SPX of the book in `position`, today and at the condor's expiry. */
export function evaluatePayoff({ inputs, condor, sizing }: PositionResult): PayoffResult {
  const { snapshot, request } = setUp(inputs)
  const market = shockVix(snapshot, inputs.vix)
  const legs = ironCondorLegs(request.condor)
  return payoff(request.condor, legs, hedgeLegs(sizing), market, condor.days, inputs.spotVol)
}

/** The book entered afresh at every VIX of the strip. Does not depend on `inputs.vix`. */
export function evaluateSweep(inputs: LabInputs): SweepResult {
  const { snapshot, request } = setUp(inputs)
  return sweepVix(request, snapshot)
}

/** Every result of a scenario. Screens that show only a part call the part. */
export function evaluate(inputs: LabInputs): LabResult {
  const position = evaluatePosition(inputs)
  return { position, payoff: evaluatePayoff(position), sweep: evaluateSweep(inputs) }
}
