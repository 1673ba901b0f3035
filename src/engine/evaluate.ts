import { attributeProfit } from './book/attribution.ts'
import { bookFigures } from './book/bookFigures.ts'
import { condorFigures } from './book/condorFigures.ts'
import { payoff } from './book/payoff.ts'
import { spotPricedLegs } from './book/spotPriced.ts'
import { strikeForDelta } from './book/strikeForDelta.ts'
import { curveProfile, profitAgainstVix } from './book/vixProfile.ts'
import type { LabInputs } from './inputs.ts'
import { surfaceProblems } from './market/arbitrage.ts'
import { clockTo, settlementMoment } from './market/calendar/clock.ts'
import type { MarketState } from './market/marketState.ts'
import { HorizonMarket } from './market/shock.ts'
import { vixByRule } from './market/spotVol.ts'
import { entrySpread, hedgeLegs, sizeHedge } from './methodology/sizeHedge.ts'
import { sweepLevels, sweepVix } from './methodology/sweep.ts'
import { sweepTheta } from './methodology/thetaSweep.ts'
import { aliveLegs } from './pricing/registry.ts'
import { CONDOR_SETTLEMENT, ironCondorLegs } from './product/condor.ts'
import type { Right } from './product/leg.ts'
import type {
  CurveNode,
  HorizonResult,
  LabResult,
  PayoffResult,
  PositionResult,
  SweepResult,
  VolatilityResult,
} from './results.ts'
import { setUp } from './setUp.ts'
import { vixPoints } from './units.ts'

/**
 * Today's book: the market at today's VIX, the condor, the hedge its playbook asks for, and every figure of both.
 * @throws RangeError when inputs break the engine's domain (crossed strikes, a curve price of 0)
 */
export function evaluatePosition(inputs: LabInputs): PositionResult {
  const { marketAt, request, entry, thetaHorizon } = setUp(inputs)
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
    condor: condorFigures(request.condor, market, entry),
    sizing,
    thetaDays: thetaHorizon.days,
    book: bookFigures([...ironCondorLegs(request.condor), ...hedgeLegs(sizing)], market, thetaHorizon),
    surfaceProblems: surfaceProblems(market),
    spotPriced: inputs.spotPriced === 'on' ? spotPricedLegs(hedgeLegs(sizing), market) : [],
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
    condorStart: condor.profitSinceEntryUsd,
    hedgeStart: -entrySpread(hedgeLegs(sizing), inputs.vixBidAsk),
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

/** How the book in `position` answers to VIX: the curve, P&L and theta, hedge held and re-sized. */
export function evaluateVolatility({ inputs, curve, sizing }: PositionResult): VolatilityResult {
  const { marketAt, request, vixRule, thetaHorizon } = setUp(inputs)
  const market = marketAt(inputs.vix)
  const condor = ironCondorLegs(request.condor)
  const hedge = hedgeLegs(sizing)
  const levels = sweepLevels(request.playbook.bands)
  const shockedVix = vixByRule(vixRule, market.vix, inputs.spotMovePct / 100, inputs.daysForward)
  const fresh = (at: MarketState) => hedgeLegs(sizeHedge(request, at))
  return {
    vixThen: shockedVix,
    curve: curveProfile(market, curve[curve.length - 1].days, shockedVix, inputs.daysForward),
    vix: levels,
    profitNow: profitAgainstVix(condor, hedge, market, levels, 0),
    profitThen: inputs.daysForward > 0 ? profitAgainstVix(condor, hedge, market, levels, inputs.daysForward) : null,
    thetaHeld: sweepTheta(levels, condor, () => hedge, marketAt, thetaHorizon),
    thetaFresh: sweepTheta(levels, condor, fresh, marketAt, thetaHorizon),
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

/** SPX strike with a given absolute delta at the condor's expiry, points. See strikeForDelta. */
export function strikeAtDelta(inputs: LabInputs, right: Right, delta: number): number {
  const { marketAt, snapshot } = setUp(inputs)
  const clock = clockTo(snapshot.moment, settlementMoment(inputs.expiry, CONDOR_SETTLEMENT))
  return strikeForDelta(marketAt(inputs.vix), clock, right, delta)
}
