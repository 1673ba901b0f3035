import { attributeProfit } from './book/attribution.ts'
import { bookFigures } from './book/bookFigures.ts'
import { whatIfMove } from './book/whatIfMove.ts'
import { entryStart } from './entryStart.ts'
import { HorizonMarket } from './market/shock.ts'
import { hedgeLegs } from './methodology/sizeHedge.ts'
import { aliveLegs } from './pricing/registry.ts'
import { ironCondorLegs } from './product/condor.ts'
import type { HorizonResult, PositionResult } from './results.ts'
import { setUp } from './setUp.ts'
import { usd } from './units.ts'

/** What the book in `position` makes of the what-if: P&L by layer and cause, and the figures of what is left then. */
export function evaluateHorizon(position: PositionResult): HorizonResult {
  const { inputs, sizing } = position
  const { marketAt, request, vixRule, thetaHorizon } = setUp(inputs)
  const market = marketAt(inputs.vix)
  const legs = [...ironCondorLegs(request.condor), ...hedgeLegs(sizing)]
  const move = whatIfMove(inputs, market, vixRule)
  const { spot, vix, days, stickiness } = move
  const then = new HorizonMarket(market, days, stickiness).retarget(spot, vix)
  const profit = attributeProfit(legs, market, move)
  const { condorStart, hedgeStart } = entryStart(position)
  return {
    spot,
    vix,
    days,
    profit,
    profitSinceEntryUsd: usd(profit.net.total + condorStart + hedgeStart),
    bookThen: bookFigures(aliveLegs(legs, market.moment, days), then, thetaHorizon),
  }
}
