import { type ThetaHorizon, thetaDrift } from '../book/theta.ts'
import type { Steps } from '../math/steps.ts'
import type { Leg } from '../product/leg.ts'
import { type FlipPoint, findFlipPoints } from './flipPoints.ts'
import { sampleEach, type ThetaSampler } from './thetaSample.ts'

/** Net theta against VIX and what it is made of, USD over the theta horizon; every array as long as `vix`. */
export interface ThetaSweep {
  readonly vix: Float64Array
  readonly condor: Float64Array
  readonly hedge: Float64Array
  readonly net: Float64Array
  /** Decay and financing of the whole book. */
  readonly decay: Float64Array
  /** Roll of the whole book along curve and surface. */
  readonly roll: Float64Array
  readonly flipPoints: readonly FlipPoint[]
}

/**
 * Theta of condor and hedge at each VIX.
 * @param sampleAt  the hedge held or sized afresh at a VIX, and net theta there
 */
export function* sweepTheta(
  vix: Float64Array,
  condor: readonly Leg[],
  sampleAt: ThetaSampler,
  horizon: ThetaHorizon,
): Steps<ThetaSweep> {
  const empty = () => new Float64Array(vix.length)
  const sweep = { condor: empty(), hedge: empty(), net: empty(), decay: empty(), roll: empty() }
  const samples = yield* sampleEach(vix, sampleAt)
  samples.forEach(({ market, hedge, theta, condorTheta, hedgeTheta }, i) => {
    const [ofCondor, ofHedge] = [thetaDrift(condor, market, horizon.days), thetaDrift(hedge, market, horizon.days)]
    const drift = ofCondor.decay + ofHedge.decay + ofCondor.financing + ofHedge.financing
    sweep.condor[i] = condorTheta
    sweep.hedge[i] = hedgeTheta
    sweep.net[i] = theta
    sweep.decay[i] = drift
    sweep.roll[i] = theta - drift
  })
  return { vix, ...sweep, flipPoints: yield* findFlipPoints(samples, sampleAt) }
}
