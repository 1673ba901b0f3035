import { netTheta, type ThetaHorizon } from '../../book/theta.ts'
import type { MarketState } from '../../market/marketState.ts'
import { ironCondorLegs } from '../../product/condor.ts'
import type { HedgeRequest } from '../hedgeRequest.ts'
import { hedgeLegs, sizeHedge } from '../sizeHedge.ts'

/** Scales looked at, percent: the steps of the hedge scale that the scenario can hold. */
export const MOST_SCALE = 300

/** The largest hedge that keeps a floor under net theta, or why there is none. */
export type ThetaFloorResult =
  | { readonly ok: true; readonly scalePct: number; readonly netThetaUsd: number }
  | { readonly ok: false; readonly reason: string }

/** The largest scale as contracts are rounded in the scenario, and before they are. */
export interface ThetaFloor {
  readonly held: ThetaFloorResult
  readonly fractional: ThetaFloorResult
}

/**
 * Theta floor (solver 1): the largest hedge scale, in whole percent up to 300, at which net theta is at least a floor.
 * Every scale is looked at, from the largest down: whole contracts make theta a step function of the scale, and a hedge
 * that earns by rolling down makes it rise in places, so that no search by halves would be right.
 * @param netThetaAt  net theta with the hedge at a scale, USD per calendar day, contracts rounded as in the scenario
 * @param floorUsd    USD per calendar day
 */
export function solveThetaFloor(netThetaAt: (scalePct: number) => number, floorUsd: number): ThetaFloorResult {
  for (let scalePct = MOST_SCALE; scalePct >= 0; scalePct--) {
    const netThetaUsd = netThetaAt(scalePct)
    if (netThetaUsd >= floorUsd) return { ok: true, scalePct, netThetaUsd }
  }
  return { ok: false, reason: 'Even without a hedge net theta stays below the floor.' }
}

/** Net theta of the book with the hedge at a scale, USD over the horizon. @param scalePct  of the rule's size */
export function netThetaAtScale(
  request: HedgeRequest,
  market: MarketState,
  horizon: ThetaHorizon,
): (scalePct: number) => number {
  const condor = ironCondorLegs(request.condor)
  return (scalePct) =>
    netTheta([...condor, ...hedgeLegs(sizeHedge({ ...request, scale: scalePct / 100 }, market))], market, horizon)
}

/** The theta floor of the account, contracts rounded as the request asks. Some 300 sizings. */
export function thetaFloorOf(request: HedgeRequest, market: MarketState, horizon: ThetaHorizon): ThetaFloorResult {
  const netThetaOf = netThetaAtScale(request, market, horizon)
  return solveThetaFloor((scalePct) => netThetaOf(scalePct) / horizon.days, request.account.thetaFloorUsd)
}
