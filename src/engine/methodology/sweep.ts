import { netTheta, type ThetaHorizon } from '../book/theta.ts'
import type { MarketState } from '../market/marketState.ts'
import { ironCondorLegs } from '../product/condor.ts'
import { exposureUnit } from './exposure.ts'
import { TEN_PERCENT } from './playbooks/tenPercent.ts'
import { type HedgeRequest, hedgeLegs, sizeHedge } from './sizeHedge.ts'
import type { HedgeLayerId, RegimeBand, Sizing } from './sizing.ts'

export interface FlipPoint {
  readonly vix: number
  /** What net theta becomes when VIX rises through the point. */
  readonly turns: 'negative' | 'positive'
  /** True where whole contracts or a regime edge make net theta jump across zero. */
  readonly jump: boolean
}

/** The book re-entered at every VIX of the strip: sized afresh, SPX, strikes and condor contracts fixed. */
export interface SweepResult {
  readonly vix: Float64Array
  /** Exposure by layer, in the unit of the exposure basis. */
  readonly layers: Readonly<Record<HedgeLayerId, Float64Array>>
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
/** Width to which a flip point is narrowed, VIX points. */
const FLIP_WIDTH = 1e-6
/** Change of net theta across that width, USD a day, above which the crossing is a jump and no steep slope. */
const JUMP_USD = 0.5

/** VIX levels of the sweep: every point of the strip and both sides of every inner regime edge. */
function sweepLevels(bands: readonly RegimeBand[]): Float64Array {
  const levels = new Set<number>()
  for (let vix = STRIP_FROM; vix <= STRIP_TO; vix += STEP) levels.add(vix)
  for (const { from } of bands) {
    if (from > STRIP_FROM) for (const gap of [-EDGE_GAP, 0, EDGE_GAP]) levels.add(from + gap)
  }
  return Float64Array.from(levels).sort()
}

/** Narrows a sign change of net theta between two VIX levels to `FLIP_WIDTH`. */
function narrowFlip(theta: (vix: number) => number, from: number, to: number, atFrom: number, atTo: number): FlipPoint {
  let [low, high, thetaLow, thetaHigh] = [from, to, atFrom, atTo]
  while (high - low > FLIP_WIDTH) {
    const middle = (low + high) / 2
    const value = theta(middle)
    if (value < 0 === thetaLow < 0) [low, thetaLow] = [middle, value]
    else [high, thetaHigh] = [middle, value]
  }
  return {
    vix: (low + high) / 2,
    turns: atTo < 0 ? 'negative' : 'positive',
    jump: Math.abs(thetaHigh - thetaLow) > JUMP_USD,
  }
}

/**
 * Re-enters the book at every VIX of 9..90 and finds where net theta changes sign.
 * @param marketAt  the market at a VIX of the strip
 */
export function sweepVix(
  request: HedgeRequest,
  marketAt: (vix: number) => MarketState,
  horizon: ThetaHorizon,
): SweepResult {
  const vix = sweepLevels(request.playbook.bands)
  const condorLegs = ironCondorLegs(request.condor)
  const layers = {
    first: new Float64Array(vix.length),
    second: new Float64Array(vix.length),
    third: new Float64Array(vix.length),
  }
  const tenPercent = new Float64Array(vix.length)
  const theta = new Float64Array(vix.length)
  const sizeAt = (level: number) => {
    const market = marketAt(level)
    const sizing = sizeHedge(request, market)
    return { sizing, market, theta: netTheta([...condorLegs, ...hedgeLegs(sizing)], market, horizon) }
  }
  vix.forEach((level, i) => {
    const { sizing, theta: thetaHere } = sizeAt(level)
    for (const layer of sizing.layers) layers[layer.id][i] += layer.exposure
    tenPercent[i] = TEN_PERCENT * sizing.notional
    theta[i] = thetaHere
  })
  const flipPoints: FlipPoint[] = []
  for (let i = 1; i < vix.length; i++) {
    if (theta[i - 1] < 0 === theta[i] < 0) continue
    flipPoints.push(narrowFlip((level) => sizeAt(level).theta, vix[i - 1], vix[i], theta[i - 1], theta[i]))
  }
  return {
    vix,
    layers,
    tenPercent,
    netTheta: theta,
    flipPoints,
    exposureUnit: exposureUnit(request.exposureBasis),
    bands: request.playbook.bands,
  }
}
