import { oneFactorVega } from '../../book/oneFactorVega.ts'
import { netTheta, type ThetaHorizon } from '../../book/theta.ts'
import type { MarketState } from '../../market/marketState.ts'
import { finish } from '../../math/steps.ts'
import { ironCondorLegs } from '../../product/condor.ts'
import { usd } from '../../units.ts'
import { ROUNDING_USD } from '../checks/finding.ts'
import { crashGain, crashMarket } from '../crash.ts'
import type { HedgeRequest } from '../hedgeRequest.ts'
import { grossVega } from '../sizeHedge.ts'
import { sweepVix } from '../sweep.ts'
import type { ComparisonRow } from './comparison.ts'
import { measureHedge } from './measureHedge.ts'

/** The market that hedges are compared in. */
export interface ComparisonMarket {
  readonly market: MarketState
  /** The market at a VIX of the strip. */
  readonly marketAt: (vix: number) => MarketState
  readonly thetaHorizon: ThetaHorizon
}

/** What a hedge makes of the book, without the sweep. */
export type BookBesideHedge = Omit<ComparisonRow, 'playbook' | 'flipPoints'>

/**
 * What a hedge holds and costs, and what it makes of the condor's theta, vega and loss in a crash.
 *   vega share = sum of |one-factor vega| over the hedge's legs / (the same + |condor's|) (HR-3)
 *   crash cover = hedge gain / condor loss in the 20 % fall of BW-11
 */
export function measureBook(
  request: HedgeRequest,
  { market, thetaHorizon }: Pick<ComparisonMarket, 'market' | 'thetaHorizon'>,
): BookBesideHedge {
  const { sizing, legs, contracts } = measureHedge(request, market)
  const condor = ironCondorLegs(request.condor)
  const book = [...condor, ...legs]
  const crash = crashMarket(market)
  const loss = -crashGain(condor, market, crash)
  const overlay = grossVega(legs, market)
  const gross = overlay + Math.abs(oneFactorVega(condor, market))
  return {
    name: request.playbook.name,
    sizing,
    contracts,
    costUsd: sizing.costUsd,
    netThetaUsd: usd(netTheta(book, market, thetaHorizon)),
    netVegaUsd: oneFactorVega(book, market),
    vegaShare: gross > ROUNDING_USD ? overlay / gross : null,
    crashCover: loss > ROUNDING_USD ? crashGain(legs, market, crash) / loss : null,
  }
}

/** `measureBook` with the playbook's id, as the caller knows it, and the VIX levels at which net theta changes sign. */
export const compareHedge = <Id extends string>(
  playbook: Id,
  request: HedgeRequest,
  ground: ComparisonMarket,
): ComparisonRow<Id> => ({
  playbook,
  ...measureBook(request, ground),
  flipPoints: finish(sweepVix(request, ground.marketAt, ground.thetaHorizon)).flipPoints,
})
