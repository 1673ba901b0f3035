import { netTheta, type ThetaHorizon, thetaParts } from '../book/theta.ts'
import type { MarketState } from '../market/marketState.ts'
import type { Leg } from '../product/leg.ts'
import { type FlipPoint, findFlipPoints } from './flipPoints.ts'

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
 * @param hedgeAt  the hedge at a market: the one held, or one sized afresh
 */
export function sweepTheta(
  vix: Float64Array,
  condor: readonly Leg[],
  hedgeAt: (market: MarketState) => readonly Leg[],
  marketAt: (vix: number) => MarketState,
  horizon: ThetaHorizon,
): ThetaSweep {
  const empty = () => new Float64Array(vix.length)
  const sweep = { condor: empty(), hedge: empty(), net: empty(), decay: empty(), roll: empty() }
  vix.forEach((level, i) => {
    const market = marketAt(level)
    const ofCondor = thetaParts(condor, market, horizon)
    const ofHedge = thetaParts(hedgeAt(market), market, horizon)
    sweep.condor[i] = ofCondor.total
    sweep.hedge[i] = ofHedge.total
    sweep.net[i] = ofCondor.total + ofHedge.total
    sweep.decay[i] = ofCondor.decay + ofHedge.decay + ofCondor.financing + ofHedge.financing
    sweep.roll[i] = ofCondor.roll + ofHedge.roll
  })
  const thetaAt = (level: number) => {
    const market = marketAt(level)
    return netTheta([...condor, ...hedgeAt(market)], market, horizon)
  }
  return { vix, ...sweep, flipPoints: findFlipPoints(vix, sweep.net, thetaAt) }
}
