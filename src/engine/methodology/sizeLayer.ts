import { bookValue } from '../book/valueBook.ts'
import { describeContract } from '../product/describe.ts'
import type { Leg } from '../product/leg.ts'
import { usd } from '../units.ts'
import { entrySpread } from './entrySpread.ts'
import { unitExposure } from './exposure.ts'
import { instruments } from './instruments/registry.ts'
import { layerUnit } from './layerUnit.ts'
import { measureUnit } from './measure.ts'
import type { PlanContext } from './planContext.ts'
import type { LayerTarget } from './playbook.ts'
import type { SizedLayer } from './sizing.ts'

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

/** How contracts are rounded: to the nearest whole one, down to keep a cap, or not at all. */
const roundings = {
  nearest: Math.round,
  down: Math.floor,
  none: (contracts: number) => contracts,
}
export type Rounding = keyof typeof roundings

/** A layer in contracts: target x scale over what one unit counts in the target's measure. */
export function sizeLayer(target: LayerTarget, context: PlanContext, scale: number, rounding: Rounding): SizedLayer {
  const { request, market } = context
  const instrument = instruments[target.instrument]
  if (target.state !== 'engaged') return emptyLayer(target, context, 0, instrument.label, null)
  const wanted = target.target * scale
  const found = layerUnit(target, context)
  if ('problem' in found) return emptyLayer(target, context, wanted, instrument.label, found.problem)
  const { unit, perUnit } = found
  if (!(perUnit > 0)) {
    const problem = `One unit has no positive exposure in this basis (${measureUnit(target.measure, context)}), so the layer is left out.`
    return emptyLayer(target, context, wanted, describeLegs(unit.legs), problem)
  }
  const exact = wanted / perUnit
  const contracts = roundings[rounding](exact)
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
    exposure: contracts * Math.max(0, exposureOfUnit),
    contracts,
    exactContracts: exact,
    contractUnit: unit.contractUnit,
    costUsd: usd(bookValue(legs, market) + entrySpread(legs, request.vixBidAsk)),
    reasons: target.reasons,
    note: target.note ?? null,
    problem: null,
  }
}
