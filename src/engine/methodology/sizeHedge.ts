import { oneFactorVega } from '../book/oneFactorVega.ts'
import type { MarketState } from '../market/marketState.ts'
import type { Leg } from '../product/leg.ts'
import { usd } from '../units.ts'
import { addPositions } from './addedPositions.ts'
import { exposureUnit } from './exposure.ts'
import type { HedgeRequest } from './hedgeRequest.ts'
import { PlanContext } from './planContext.ts'
import type { LayerTarget, Plan } from './playbook.ts'
import { type Rounding, sizeLayer } from './sizeLayer.ts'
import type { SizedLayer, Sizing } from './sizing.ts'

/** Sum of the absolute one-factor vegas of legs, USD per VIX point. */
export const grossVega = (legs: readonly Leg[], market: MarketState): number =>
  legs.reduce((sum, leg) => sum + Math.abs(oneFactorVega([leg], market)), 0)

/** Relative to a cap on vega: what rounding of arithmetic may leave above it. */
const CAP_ROUNDING = 1e-9

/** A cap on vega that binds: gross vega of the layers before rounding, USD per VIX point, and the part they keep. */
export interface BindingCap {
  readonly vegaUsd: number
  readonly part: number
}

/** The plan's cap where the layers, rounded as they are held, would break it; null where there is none or it does not. */
export function bindingCap({ layers, vegaCap }: Plan, context: PlanContext): BindingCap | null {
  if (!vegaCap) return null
  const { scale, rounding } = context.request
  const vegaOf = (how: Rounding) =>
    grossVega(
      layers.flatMap((target) => sizeLayer(target, context, scale, how).legs),
      context.market,
    )
  if (vegaOf(rounding === 'whole' ? 'nearest' : 'none') <= vegaCap.usd * (1 + CAP_ROUNDING)) return null
  const vegaUsd = vegaOf('none')
  return { vegaUsd, part: Math.min(1, vegaCap.usd / vegaUsd) }
}

/** The layers as the plan asks for them, scaled down alike where they would break its cap on vega. */
function sizeLayers(plan: Plan, context: PlanContext): readonly SizedLayer[] {
  const { scale, rounding } = context.request
  const isWhole = rounding === 'whole'
  const cap = bindingCap(plan, context)
  if (!cap) return plan.layers.map((target) => sizeLayer(target, context, scale, isWhole ? 'nearest' : 'none'))
  const note = 'HR-3 caps the overlay’s share of gross vega here: every layer is cut alike.'
  const capped = (target: LayerTarget): LayerTarget =>
    target.state === 'engaged' ? { ...target, note, reasons: [...new Set([...target.reasons, 'HR-3'])] } : target
  return plan.layers.map((target) => sizeLayer(capped(target), context, scale * cap.part, isWhole ? 'down' : 'none'))
}

/** Sizes the hedge of a condor by a playbook in one market: targets, contracts, cost and the rules behind them. */
export function sizeHedge(request: HedgeRequest, market: MarketState): Sizing {
  const context = new PlanContext(request, market)
  const plan = request.playbook.plan(context)
  const layers = addPositions(sizeLayers(plan, context), context)
  return {
    playbook: request.playbook.name,
    plan,
    notional: context.measure,
    exposureUnit: exposureUnit(request.exposureBasis),
    layers,
    costUsd: usd(layers.reduce((cost, layer) => cost + layer.costUsd, 0)),
  }
}

/** Every leg of a sized hedge. */
export const hedgeLegs = (sizing: Sizing): Leg[] => sizing.layers.flatMap(({ legs }) => legs)
