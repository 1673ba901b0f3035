import type { InstrumentId } from '../instruments/registry.ts'
import type { HedgeLayerId } from '../layer.ts'
import type { LayerTarget, Playbook } from '../playbook.ts'

const layer = (id: HedgeLayerId, instrument: InstrumentId, quantity: number): LayerTarget[] =>
  quantity === 0
    ? []
    : [{ id, instrument, state: 'engaged', measure: 'quantity', target: quantity, budgetShare: null, reasons: [] }]

/** Layers of the user's own: the same contracts at every VIX. */
export const custom: Playbook = {
  id: 'custom',
  name: 'Custom',
  bands: [],
  plan: ({ request: { custom: own } }) => ({
    regime: null,
    place: null,
    budget: null,
    layers: [
      ...layer('first', own.customFirst, own.customFirstQuantity),
      ...layer('second', own.customSecond, own.customSecondQuantity),
      ...layer('third', own.customThird, own.customThirdQuantity),
    ],
  }),
}
