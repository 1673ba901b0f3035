import type { ThetaHorizon } from '../book/theta.ts'
import type { MarketState } from '../market/marketState.ts'
import type { Steps } from '../math/steps.ts'
import { exposureUnit } from './exposure.ts'
import { type FlipPoint, findFlipPoints } from './flipPoints.ts'
import type { HedgeRequest } from './hedgeRequest.ts'
import type { HedgeLayerId, LayerState, RegimeBand } from './layer.ts'
import { TEN_PERCENT } from './playbooks/tenPercent.ts'
import type { Sizing } from './sizing.ts'
import { freshSampler, sampleEach } from './thetaSample.ts'

/** The book re-entered at every VIX of the strip: sized afresh, SPX, strikes and condor contracts fixed. */
export interface SweepResult {
  readonly vix: Float64Array
  /** Exposure by layer, in the unit of the exposure basis. */
  readonly layers: Readonly<Record<HedgeLayerId, Float64Array>>
  /** Whether each layer stands off, to be assessed or engaged there. */
  readonly states: Readonly<Record<HedgeLayerId, readonly LayerState[]>>
  /** The 10 % rule's line, same unit. */
  readonly tenPercent: Float64Array
  /** USD per calendar day. */
  readonly netTheta: Float64Array
  readonly flipPoints: readonly FlipPoint[]
  readonly exposureUnit: Sizing['exposureUnit']
  readonly bands: readonly RegimeBand[]
}

/** Ends of the strip, VIX points. */
export const STRIP_FROM = 9
export const STRIP_TO = 90
const STEP = 1
/** Distance at which the two sides of a regime edge are sampled, so that a jump is drawn upright. */
const EDGE_GAP = 1e-6
/** VIX levels of a sweep: every point of the strip and both sides of every inner regime edge. */
export function sweepLevels(bands: readonly RegimeBand[]): Float64Array {
  const levels = new Set<number>()
  for (let vix = STRIP_FROM; vix <= STRIP_TO; vix += STEP) levels.add(vix)
  for (const { from, to } of bands) {
    for (const edge of [from, to]) {
      if (edge <= STRIP_FROM || edge >= STRIP_TO) continue
      for (const gap of [-EDGE_GAP, 0, EDGE_GAP]) levels.add(edge + gap)
    }
  }
  return Float64Array.from(levels).sort()
}

/**
 * Re-enters the book at every VIX of 9..90 and finds where net theta changes sign.
 * @param marketAt  the market at a VIX of the strip
 */
export function* sweepVix(
  request: HedgeRequest,
  marketAt: (vix: number) => MarketState,
  horizon: ThetaHorizon,
): Steps<SweepResult> {
  const vix = sweepLevels(request.playbook.bands)
  const layers = {
    first: new Float64Array(vix.length),
    second: new Float64Array(vix.length),
    third: new Float64Array(vix.length),
  }
  const tenPercent = new Float64Array(vix.length)
  const theta = new Float64Array(vix.length)
  const sampleAt = freshSampler(request, marketAt, horizon)
  const samples = yield* sampleEach(vix, sampleAt)
  const stateOf = (id: HedgeLayerId) =>
    samples.map(({ fresh }) => fresh.sizing.layers.find((layer) => layer.id === id)?.state ?? 'off')
  samples.forEach(({ fresh: { sizing }, theta: thetaHere }, i) => {
    for (const layer of sizing.layers) layers[layer.id][i] += layer.exposure
    tenPercent[i] = TEN_PERCENT * sizing.notional
    theta[i] = thetaHere
  })
  return {
    vix,
    layers,
    states: { first: stateOf('first'), second: stateOf('second'), third: stateOf('third') },
    tenPercent,
    netTheta: theta,
    flipPoints: yield* findFlipPoints(samples, sampleAt),
    exposureUnit: exposureUnit(request.exposureBasis),
    bands: request.playbook.bands,
  }
}
