import { bookValue } from '../book/valueBook.ts'
import type { MarketState } from '../market/marketState.ts'
import type { IronCondor } from '../product/condor.ts'
import { describeContract } from '../product/describe.ts'
import type { Leg } from '../product/leg.ts'
import { usd } from '../units.ts'
import { condorMeasure, type ExposureBasis, exposureUnit, type NotionalBasis, unitExposure } from './exposure.ts'
import type { HedgeBoard, ListedMonth } from './instruments/board.ts'
import { instruments } from './instruments/registry.ts'
import type { LayerTarget, Playbook } from './playbook.ts'
import type { HedgeSettings } from './settings.ts'
import type { SizedLayer, Sizing } from './sizing.ts'

/** Everything that sizes a hedge beside the market. */
export interface HedgeRequest {
  readonly condor: IronCondor
  readonly playbook: Playbook
  readonly settings: HedgeSettings
  readonly months: readonly ListedMonth[]
  readonly notionalBasis: NotionalBasis
  readonly statedNotionalUsd: number
  readonly exposureBasis: ExposureBasis
  readonly rounding: 'whole' | 'fractional'
  /** Width of a VIX option's quote, points: half of it is paid on entry. */
  readonly vixBidAsk: number
}

const scaled = (legs: readonly Leg[], count: number): Leg[] =>
  legs.map((leg) => ({ ...leg, quantity: leg.quantity * count }))

/** What entering VIX options at half of their bid-ask width costs, USD. */
export function entrySpread(legs: readonly Leg[], width: number): number {
  let cost = 0
  for (const { contract, quantity } of legs) {
    if (contract.kind === 'vixOption') cost += (Math.abs(quantity) * contract.multiplier * width) / 2
  }
  return cost
}

/** The contracts of a hedge in words: "VIX 24 call 2026-03-18", a calendar with both of its dates. */
const describeLegs = (legs: readonly Leg[]): string =>
  legs.map(({ contract, quantity }) => `${quantity < 0 ? '−' : ''}${describeContract(contract)}`).join(' · ')

/** A layer that holds nothing, and why. */
const emptyLayer = (target: LayerTarget, wanted: number, name: string, problem: string): SizedLayer => ({
  id: target.id,
  name,
  instrument: instruments[target.instrument].label,
  legs: [],
  budgetShare: target.budgetShare,
  target: wanted,
  exposure: 0,
  contracts: 0,
  exactContracts: 0,
  contractUnit: 'contracts',
  costUsd: usd(0),
  reasons: target.reasons,
  problem,
})

function sizeLayer(target: LayerTarget, budget: number, board: HedgeBoard, request: HedgeRequest): SizedLayer {
  const instrument = instruments[target.instrument]
  const wanted = budget * target.budgetShare
  const unit = instrument.build(target.id, board)
  if ('problem' in unit) return emptyLayer(target, wanted, instrument.label, unit.problem)
  const perUnit = unitExposure(unit.legs, board.market, request.exposureBasis)
  if (!(perUnit > 0)) {
    const problem = `One unit has no positive exposure in this basis (${exposureUnit(request.exposureBasis)}), so the layer is left out.`
    return emptyLayer(target, wanted, describeLegs(unit.legs), problem)
  }
  const exact = wanted / perUnit
  const contracts = request.rounding === 'whole' ? Math.round(exact) : exact
  const legs = contracts > 0 ? scaled(unit.legs, contracts) : []
  return {
    id: target.id,
    // Read on the screen alone: a sweep sizes a hundred times and names nothing.
    get name() {
      return describeLegs(unit.legs)
    },
    instrument: instrument.label,
    legs,
    budgetShare: target.budgetShare,
    target: wanted,
    exposure: contracts * perUnit,
    contracts,
    exactContracts: exact,
    contractUnit: unit.contractUnit,
    costUsd: usd(bookValue(legs, board.market) + entrySpread(legs, request.vixBidAsk)),
    reasons: target.reasons,
    problem: null,
  }
}

/** Sizes the hedge of a condor by a playbook in one market: targets, contracts, cost and the rules behind them. */
export function sizeHedge(request: HedgeRequest, market: MarketState): Sizing {
  const { playbook, settings, months } = request
  const plan = playbook.plan(market.vix, settings)
  const measure = condorMeasure(
    request.condor,
    market,
    request.exposureBasis,
    request.notionalBasis,
    request.statedNotionalUsd,
  )
  const board: HedgeBoard = { market, months, settings, condor: request.condor }
  const budget = plan.budgetShare * measure
  const layers = plan.layers.map((target) => sizeLayer(target, budget, board, request))
  return {
    playbook: playbook.name,
    regime: plan.regime,
    rangePosition: plan.rangePosition,
    rangePositionByHand: settings.rangePosition !== null,
    budgetShare: plan.budgetShare,
    notional: measure,
    exposureUnit: exposureUnit(request.exposureBasis),
    layers,
    costUsd: usd(layers.reduce((cost, layer) => cost + layer.costUsd, 0)),
  }
}

/** Every leg of a sized hedge. */
export const hedgeLegs = (sizing: Sizing): Leg[] => sizing.layers.flatMap(({ legs }) => legs)
