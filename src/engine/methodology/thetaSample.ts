import { netTheta, type ThetaHorizon } from '../book/theta.ts'
import type { MarketState } from '../market/marketState.ts'
import type { Steps } from '../math/steps.ts'
import { type IronCondor, ironCondorLegs } from '../product/condor.ts'
import type { Leg } from '../product/leg.ts'
import type { HedgeRequest } from './hedgeRequest.ts'
import { hedgeLegs, sizeHedge } from './sizeHedge.ts'
import type { Sizing } from './sizing.ts'

/** A hedge sized at one VIX, and what time makes of it, USD over the theta horizon. */
export interface FreshHedge {
  readonly sizing: Sizing
  /** Theta of a layer, worked out when it is first asked for: most samples are far from zero, and nobody asks. */
  readonly layerTheta: (index: number) => number
  /** Theta of any legs in the same market. */
  readonly thetaOf: (legs: readonly Leg[]) => number
}

/** Net theta at one VIX with what made it, USD over the theta horizon. */
export interface ThetaSample {
  readonly vix: number
  readonly market: MarketState
  readonly hedge: readonly Leg[]
  readonly theta: number
  readonly condorTheta: number
  readonly hedgeTheta: number
  /** null where the hedge is the same at every VIX. */
  readonly fresh: FreshHedge | null
}

export type ThetaSampler = (vix: number) => ThetaSample

/** A sample with the hedge sized afresh at its VIX. */
export type FreshSample = ThetaSample & { readonly fresh: FreshHedge }

/** A sample at each VIX, a step each. */
export function* sampleEach<Sample>(levels: Iterable<number>, sampleAt: (vix: number) => Sample): Steps<Sample[]> {
  const samples: Sample[] = []
  for (const vix of levels) {
    samples.push(sampleAt(vix))
    yield
  }
  return samples
}

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
    const condorTheta = netTheta(condorLegs, market, horizon)
    const hedgeTheta = netTheta(hedge, market, horizon)
    return { vix, market, hedge, theta: condorTheta + hedgeTheta, condorTheta, hedgeTheta, fresh: null }
  }
}

function freshHedge(sizing: Sizing, market: MarketState, horizon: ThetaHorizon): FreshHedge {
  const known: number[] = []
  const thetaOf = (legs: readonly Leg[]) => (legs.length > 0 ? netTheta(legs, market, horizon) : 0)
  const layerTheta = (index: number) => {
    known[index] ??= thetaOf(sizing.layers[index].legs)
    return known[index]
  }
  return { sizing, layerTheta, thetaOf }
}

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
    const hedge = hedgeLegs(sizing)
    const fresh = freshHedge(sizing, market, horizon)
    const [condorTheta, hedgeTheta] = [fresh.thetaOf(condorLegs), fresh.thetaOf(hedge)]
    return { vix, market, hedge, theta: condorTheta + hedgeTheta, condorTheta, hedgeTheta, fresh }
  }
}

/** Size of what nets to theta, at once:  |condor| + |hedge|. Layers that offset each other make it smaller. */
export const roughGross = ({ condorTheta, hedgeTheta }: ThetaSample): number =>
  Math.abs(condorTheta) + Math.abs(hedgeTheta)

/** Size of what nets to theta:  |condor| + sum of |layer|. */
export function grossTheta(sample: ThetaSample): number {
  const { condorTheta, fresh } = sample
  if (!fresh) return roughGross(sample)
  return fresh.sizing.layers.reduce((sum, _, i) => sum + Math.abs(fresh.layerTheta(i)), Math.abs(condorTheta))
}
