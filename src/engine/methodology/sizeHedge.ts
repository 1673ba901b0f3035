import { oneFactorVega } from '../book/oneFactorVega.ts'
import { bookValue } from '../book/valueBook.ts'
import type { MarketState } from '../market/marketState.ts'
import { describeContract } from '../product/describe.ts'
import type { Leg } from '../product/leg.ts'
import { usd } from '../units.ts'
import { addPositions } from './addedPositions.ts'
import { entrySpread } from './entrySpread.ts'
import { exposureUnit, unitExposure } from './exposure.ts'
import type { HedgeRequest } from './hedgeRequest.ts'
import { instruments } from './instruments/registry.ts'
import { boardFor } from './layerBoard.ts'
import { measureUnit, unitMeasure } from './measure.ts'
import { PlanContext } from './planContext.ts'
import type { LayerTarget, Plan } from './playbook.ts'
import type { SizedLayer, Sizing } from './sizing.ts'

const scaled = (legs: readonly Leg[], count: number): Leg[] =>
  legs.map((leg) => ({ ...leg, quantity: leg.quantity * count }))

/** The contracts of a hedge in words: "VIX 24 call 2026-03-18", a calendar with both of its dates. */
const describeLegs = (legs: readonly Leg[]): string =>
  legs.map(({ contract, quantity }) => `${quantity < 0 ? '−' : ''}${describeContract(contract)}`).join(' · ')

/** A layer that holds nothing of its rule: it is not engaged, or it cannot be sized, and then a sentence says why. */
const emptyLayer = (
  target: LayerTarget,
  context: PlanContext,
  wanted: number,
  name: string,
  problem: string | null,
): SizedLayer => ({
  id: target.id,
  state: target.state,
  name,
  instrument: instruments[target.instrument].label,
  legs: [],
  added: [],
  budgetShare: target.budgetShare,
  measure: target.measure,
  measureUnit: measureUnit(target.measure, context),
  target: wanted,
  achieved: 0,
  exposure: 0,
  contracts: 0,
  exactContracts: 0,
  contractUnit: 'contracts',
  costUsd: usd(0),
  reasons: target.reasons,
  note: target.note ?? null,
  problem,
})

function sizeLayer(target: LayerTarget, context: PlanContext, scale: number): SizedLayer {
  const { request, market } = context
  const instrument = instruments[target.instrument]
  if (target.state !== 'engaged') return emptyLayer(target, context, 0, instrument.label, null)
  const wanted = target.target * scale
  const unit = instrument.build(target.id, boardFor(target, context))
  if ('problem' in unit) return emptyLayer(target, context, wanted, instrument.label, unit.problem)
  const perUnit = unitMeasure(target.measure, unit.legs, context)
  if (!(perUnit > 0)) {
    const problem = `One unit has no positive exposure in this basis (${measureUnit(target.measure, context)}), so the layer is left out.`
    return emptyLayer(target, context, wanted, describeLegs(unit.legs), problem)
  }
  const exact = wanted / perUnit
  const contracts = request.rounding === 'whole' ? Math.round(exact) : exact
  const legs = contracts > 0 ? scaled(unit.legs, contracts) : []
  const exposureOfUnit =
    target.measure === 'exposure' ? perUnit : unitExposure(unit.legs, market, request.exposureBasis)
  return {
    id: target.id,
    state: target.state,
    // Read on the screen alone: a sweep sizes a hundred times and names nothing.
    get name() {
      return describeLegs(unit.legs)
    },
    instrument: instrument.label,
    legs,
    added: [],
    budgetShare: target.budgetShare,
    measure: target.measure,
    measureUnit: measureUnit(target.measure, context),
    target: wanted,
    achieved: contracts * perUnit,
    exposure: contracts * exposureOfUnit,
    contracts,
    exactContracts: exact,
    contractUnit: unit.contractUnit,
    costUsd: usd(bookValue(legs, market) + entrySpread(legs, request.vixBidAsk)),
    reasons: target.reasons,
    note: target.note ?? null,
    problem: null,
  }
}

/** Sum of the absolute one-factor vegas of legs, USD per VIX point. */
const grossVega = (legs: readonly Leg[], market: MarketState): number =>
  legs.reduce((sum, leg) => sum + Math.abs(oneFactorVega([leg], market)), 0)

/** The layers as the plan asks for them, scaled down alike where they would break its cap on vega. */
function sizeLayers({ layers, vegaCap }: Plan, context: PlanContext): readonly SizedLayer[] {
  const { scale } = context.request
  const sized = layers.map((target) => sizeLayer(target, context, scale))
  if (!vegaCap) return sized
  const vega = grossVega(
    sized.flatMap(({ legs }) => legs),
    context.market,
  )
  if (vega <= vegaCap.usd) return sized
  const part = vegaCap.usd / vega
  const note = 'HR-3 caps the overlay’s share of gross vega here: every layer is scaled down alike.'
  return layers.map((target) =>
    sizeLayer({ ...target, note, reasons: [...target.reasons, 'HR-3'] }, context, scale * part),
  )
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
