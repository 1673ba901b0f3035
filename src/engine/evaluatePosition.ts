import { bookFigures } from './book/bookFigures.ts'
import { condorFigures } from './book/condorFigures.ts'
import { spotPricedOptions } from './book/spotPriced.ts'
import type { LabInputs } from './inputs.ts'
import { surfaceProblems } from './market/arbitrage.ts'
import { hedgeLegs, sizeHedge } from './methodology/sizeHedge.ts'
import { ironCondorLegs } from './product/condor.ts'
import type { CurveNode, PositionResult } from './results.ts'
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
    spotPriced: inputs.spotPriced === 'on' ? spotPricedOptions(hedgeLegs(sizing), market) : [],
  }
}
