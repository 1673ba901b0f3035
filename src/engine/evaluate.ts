import { attributeProfit } from './book/attribution.ts'
import { bookFigures } from './book/bookFigures.ts'
import { condorFigures } from './book/condorFigures.ts'
import { payoff } from './book/payoff.ts'
import type { LabInputs } from './inputs.ts'
import { HorizonMarket } from './market/shock.ts'
import { vixByRule } from './market/spotVol.ts'
import { hedgeLegs, sizeHedge } from './methodology/sizeHedge.ts'
import { sweepVix } from './methodology/sweep.ts'
import { aliveLegs } from './pricing/registry.ts'
import { ironCondorLegs } from './product/condor.ts'
import type { CurveNode, HorizonResult, LabResult, PayoffResult, PositionResult, SweepResult } from './results.ts'
import { setUp } from './setUp.ts'
import { vixPoints } from './units.ts'

/**
 * Today's book: the market at today's VIX, the condor, the hedge its playbook asks for, and every figure of both.
 * @throws RangeError when inputs break the engine's domain (crossed strikes, a curve price of 0)
 */
export function evaluatePosition(inputs: LabInputs): PositionResult {
  const { marketAt, request, thetaHorizon } = setUp(inputs)
  const market = marketAt(inputs.vix)
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
    thetaDays: thetaHorizon.days,
    book: bookFigures([...ironCondorLegs(request.condor), ...hedgeLegs(sizing)], market, thetaHorizon),
  }
}

/** P&L against SPX of the book in `position`, today, at the what-if's day and at the condor's expiry. */
export function evaluatePayoff({ inputs, condor, sizing }: PositionResult): PayoffResult {
  const { marketAt, request, vixRule } = setUp(inputs)
  const moved = inputs.daysForward > 0 || (vixRule.mode === 'held' && vixRule.heldMove !== 0)
  return payoff(request.condor, ironCondorLegs(request.condor), hedgeLegs(sizing), marketAt(inputs.vix), {
    expiryDays: condor.days,
    chosenDays: moved ? inputs.daysForward : null,
    vixRule,
    stickiness: inputs.stickiness,
  })
}

/** What the book in `position` makes of the what-if: P&L by layer and cause, and the figures of what is left then. */
export function evaluateHorizon({ inputs, sizing }: PositionResult): HorizonResult {
  const { marketAt, request, vixRule, thetaHorizon } = setUp(inputs)
  const market = marketAt(inputs.vix)
  const legs = [...ironCondorLegs(request.condor), ...hedgeLegs(sizing)]
  const days = inputs.daysForward
  const spot = market.spot * (1 + inputs.spotMovePct / 100)
  const vix = vixByRule(vixRule, market.vix, inputs.spotMovePct / 100, days)
  const stickiness = vixRule.mode === 'held' ? inputs.stickiness : 0
  const then = new HorizonMarket(market, days, stickiness).retarget(spot, vix)
  return {
    spot,
    vix,
    days,
    profit: attributeProfit(legs, market, { spot, vix, days, stickiness }),
    bookThen: bookFigures(aliveLegs(legs, market.moment, days), then, thetaHorizon),
  }
}

/** The book entered afresh at every VIX of the strip. Does not depend on `inputs.vix`. */
export function evaluateSweep(inputs: LabInputs): SweepResult {
  const { marketAt, request, thetaHorizon } = setUp(inputs)
  return sweepVix(request, marketAt, thetaHorizon)
}

/** Every result of a scenario. Screens that show only a part call the part. */
export function evaluate(inputs: LabInputs): LabResult {
  const position = evaluatePosition(inputs)
  return { position, payoff: evaluatePayoff(position), sweep: evaluateSweep(inputs) }
}
