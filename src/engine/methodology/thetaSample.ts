import { netTheta, type ThetaHorizon } from '../book/theta.ts'
import type { MarketState } from '../market/marketState.ts'
import { type IronCondor, ironCondorLegs } from '../product/condor.ts'
import type { Leg } from '../product/leg.ts'
import type { HedgeRequest } from './hedgeRequest.ts'
import { hedgeLegs, sizeHedge } from './sizeHedge.ts'
import type { Sizing } from './sizing.ts'

/** A hedge sized at one VIX, and what time makes of it. USD over the theta horizon. */
export interface FreshHedge {
  readonly sizing: Sizing
  /** Theta of each layer. */
  readonly layerThetas: readonly number[]
  /** Theta of any legs in the same market. */
  readonly thetaOf: (legs: readonly Leg[]) => number
}

/** Net theta at one VIX, and what a search needs to know about what made it. USD over the theta horizon. */
export interface ThetaSample {
  readonly vix: number
  readonly market: MarketState
  readonly hedge: readonly Leg[]
  readonly theta: number
  /** |theta of the condor| + |theta of each layer|: the size of what nets to `theta`. */
  readonly grossTheta: number
  /** null where the hedge is the same at every VIX. */
  readonly fresh: FreshHedge | null
}

export type ThetaSampler = (vix: number) => ThetaSample

const grossOf = (thetas: readonly number[]): number => thetas.reduce((sum, theta) => sum + Math.abs(theta), 0)

/** Net theta of a condor with a hedge that stays as it is. @param marketAt  the market at a VIX of the strip */
export function heldSampler(
  condor: IronCondor,
  hedge: readonly Leg[],
  marketAt: (vix: number) => MarketState,
  horizon: ThetaHorizon,
): ThetaSampler {
  const condorLegs = ironCondorLegs(condor)
  return (vix) => {
    const market = marketAt(vix)
    const thetas = [netTheta(condorLegs, market, horizon), netTheta(hedge, market, horizon)]
    return { vix, market, hedge, theta: thetas[0] + thetas[1], grossTheta: grossOf(thetas), fresh: null }
  }
}

/** A sample with the hedge sized afresh at its VIX. */
export type FreshSample = ThetaSample & { readonly fresh: FreshHedge }

/** Net theta of a condor with the hedge sized afresh at each VIX. @param marketAt  the market at a VIX of the strip */
export function freshSampler(
  request: HedgeRequest,
  marketAt: (vix: number) => MarketState,
  horizon: ThetaHorizon,
): (vix: number) => FreshSample {
  const condorLegs = ironCondorLegs(request.condor)
  return (vix) => {
    const market = marketAt(vix)
    const sizing = sizeHedge(request, market)
    const thetaOf = (legs: readonly Leg[]) => (legs.length > 0 ? netTheta(legs, market, horizon) : 0)
    const condorTheta = thetaOf(condorLegs)
    const layerThetas = sizing.layers.map(({ legs }) => thetaOf(legs))
    return {
      vix,
      market,
      hedge: hedgeLegs(sizing),
      theta: layerThetas.reduce((sum, theta) => sum + theta, condorTheta),
      grossTheta: Math.abs(condorTheta) + grossOf(layerThetas),
      fresh: { sizing, layerThetas, thetaOf },
    }
  }
}
