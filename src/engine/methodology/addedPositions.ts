import { bookValue } from '../book/valueBook.ts'
import { describeContract } from '../product/describe.ts'
import { usd } from '../units.ts'
import type { CustomInputs } from './custom.ts'
import { entrySpread } from './entrySpread.ts'
import { unitExposure } from './exposure.ts'
import { type InstrumentId, instruments } from './instruments/registry.ts'
import type { HedgeLayerId } from './layer.ts'
import type { PlanContext } from './planContext.ts'
import type { AddedPosition, SizedLayer } from './sizing.ts'

export interface Addition {
  readonly key: 'addedNearCalls' | 'addedFutures' | 'addedLongCalls'
  readonly layer: HedgeLayerId
  readonly instrument: InstrumentId
}

/** What remedies may add, and the layer that it joins (RB-2, RB-3, Cash Press). */
export const additions: readonly Addition[] = [
  { key: 'addedNearCalls', layer: 'first', instrument: 'nearVixCall' },
  { key: 'addedFutures', layer: 'first', instrument: 'vixFuture' },
  { key: 'addedLongCalls', layer: 'third', instrument: 'longVixCall' },
] satisfies readonly (Addition & { key: keyof CustomInputs })[]

/** A layer that the playbook does not ask for and that holds only what was added. */
const addedAlone = (id: HedgeLayerId): SizedLayer => ({
  id,
  state: 'engaged',
  name: 'Nothing by the playbook',
  instrument: 'Added by hand',
  legs: [],
  added: [],
  budgetShare: null,
  measure: 'quantity',
  measureUnit: 'contracts',
  target: 0,
  achieved: 0,
  exposure: 0,
  contracts: 0,
  exactContracts: 0,
  contractUnit: 'contracts',
  costUsd: usd(0),
  reasons: [],
  note: null,
  problem: null,
})

const order: readonly HedgeLayerId[] = ['first', 'second', 'third']

const inOrder = (layers: readonly SizedLayer[]): readonly SizedLayer[] =>
  [...layers].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))

function withAddition(layer: SizedLayer, position: AddedPosition, { request, market }: PlanContext): SizedLayer {
  const cost = bookValue(position.legs, market) + entrySpread(position.legs, request.vixBidAsk)
  return {
    ...layer,
    legs: [...layer.legs, ...position.legs],
    added: [...layer.added, position],
    exposure: layer.exposure + Math.max(0, unitExposure(position.legs, market, request.exposureBasis)),
    costUsd: usd(layer.costUsd + cost),
  }
}

/** The layers with what remedies added to them: quantities that stay whatever the playbook asks for. */
export function addPositions(sized: readonly SizedLayer[], context: PlanContext): readonly SizedLayer[] {
  const { request, market } = context
  let layers = sized
  for (const { key, layer: id, instrument } of additions) {
    const contracts = request.custom[key]
    if (contracts === 0) continue
    const { settings, months, condor } = request
    const unit = instruments[instrument].build(id, { market, months, settings, condor })
    if ('problem' in unit) continue
    const legs = unit.legs.map((leg) => ({ ...leg, quantity: leg.quantity * contracts }))
    const name = unit.legs.map(({ contract }) => describeContract(contract)).join(' · ')
    if (!layers.some((layer) => layer.id === id)) layers = inOrder([...layers, addedAlone(id)])
    layers = layers.map((layer) => (layer.id === id ? withAddition(layer, { name, contracts, legs }, context) : layer))
  }
  return layers
}
