import type { CustomInputs } from '../custom.ts'
import type { HedgeLayerId } from '../layer.ts'
import type { LayerTarget, Playbook } from '../playbook.ts'
import type { HedgeSettings } from '../settings.ts'

/**
 * Tenor, strike and distance of strikes of a layer’s own. Every tenor is the layer’s then: an instrument of two months takes the one nearest
 * to it, and as the later one the next that is listed (ours).
 */
const termsOf = (days: number | null, strike: number | null, apart: number): Partial<HedgeSettings> => ({
  ...(days !== null && { nearTenorDays: days, middleTenorDays: days, longTenorDays: days }),
  ...(strike !== null && { callMoneyness: strike }),
  ...(apart !== 1 && { strikesApart: apart }),
})

function layer(
  id: HedgeLayerId,
  own: CustomInputs,
  key: 'customFirst' | 'customSecond' | 'customThird',
): LayerTarget[] {
  const target = own[`${key}Quantity`]
  if (target === 0) return []
  return [
    {
      id,
      instrument: own[key],
      state: 'engaged',
      measure: 'quantity',
      target,
      budgetShare: null,
      reasons: [],
      terms: termsOf(own[`${key}Days`], own[`${key}Strike`], own[`${key}Apart`]),
    },
  ]
}

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
      ...layer('first', own, 'customFirst'),
      ...layer('second', own, 'customSecond'),
      ...layer('third', own, 'customThird'),
    ],
  }),
}
