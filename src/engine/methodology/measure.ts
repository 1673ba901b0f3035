import { oneFactorVega } from '../book/oneFactorVega.ts'
import { linkedVix } from '../market/spotVol.ts'
import { pricerOf } from '../pricing/registry.ts'
import type { Leg } from '../product/leg.ts'
import { SPX_MULTIPLIER } from '../product/spxStructures.ts'
import { exposureUnit, unitExposure } from './exposure.ts'
import type { MeasureUnit, TargetMeasure } from './layer.ts'
import type { PlanContext } from './planContext.ts'

/** USD per point of its own future that one unit of hedge delta stands for (HR-1, ours). */
export const DELTA_UNIT_USD = 100

/** Fall of SPX over which the spot-vol link's slope is taken. */
export const SMALL_FALL = -0.01

/** Points of VIX per point that SPX falls, by the spot-vol link. */
function vixPerSpxPoint({ market }: PlanContext): number {
  return (linkedVix(market.vix, SMALL_FALL, 0) - market.vix) / (-SMALL_FALL * market.spot)
}

function futureDelta(legs: readonly Leg[], { market }: PlanContext): number {
  let usdPerPoint = 0
  for (const { contract, quantity } of legs) {
    const pricer = pricerOf(contract)
    if (pricer.underlying !== 'vix') continue
    usdPerPoint += quantity * pricer.quote(contract, pricer.clock(contract, market.moment), market).deltaUsd
  }
  return usdPerPoint / DELTA_UNIT_USD
}

/**
 * What one unit of a hedge counts in a measure.
 *   futureDelta: sum of USD per point of the legs' own futures / 100 · spxDelta: one-factor vega x VIX points per SPX
 *   point / 100 · vega, premium, crashGain: USD, see TargetMeasure · exposure: by the basis chosen · quantity: 1
 */
export function unitMeasure(measure: TargetMeasure, legs: readonly Leg[], context: PlanContext): number {
  const { market, request } = context
  switch (measure) {
    case 'exposure':
      return unitExposure(legs, market, request.exposureBasis)
    case 'vega':
    case 'premium':
      return unitExposure(legs, market, measure)
    case 'futureDelta':
      return futureDelta(legs, context)
    case 'spxDelta':
      return (oneFactorVega(legs, market) * vixPerSpxPoint(context)) / SPX_MULTIPLIER
    case 'crashGain':
      return context.crashGain(legs)
    case 'quantity':
      return 1
  }
}

/** The unit a measure is counted in. */
export function measureUnit(measure: TargetMeasure, { request }: PlanContext): MeasureUnit {
  switch (measure) {
    case 'exposure':
      return exposureUnit(request.exposureBasis)
    case 'vega':
      return 'USD per VIX point'
    case 'premium':
    case 'crashGain':
      return 'USD'
    case 'futureDelta':
    case 'spxDelta':
      return 'delta units'
    case 'quantity':
      return 'contracts'
  }
}
