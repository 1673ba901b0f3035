import { type HedgeInstrument, instruments } from '../../engine/index.ts'
import type { ParameterKey, Scenario } from '../../scenario/parameters.ts'

type Layer = 'First' | 'Second' | 'Third'

/** What an instrument is chosen by beside its kind: a month, the strike of a VIX call, how far apart its strikes are. */
function termsOf({ tenor, strikes }: HedgeInstrument): ('Days' | 'Strike' | 'Apart')[] {
  return [
    ...(tenor === null ? [] : (['Days'] as const)),
    ...strikes.map((setting) => (setting === 'callMoneyness' ? 'Strike' : 'Apart')),
  ]
}

/** The rows of a layer of one's own: what its instrument has no use for is left out. */
export const layerRows = (scenario: Scenario, layer: Layer): readonly ParameterKey[] => [
  `custom${layer}`,
  `custom${layer}Quantity`,
  ...termsOf(instruments[scenario[`custom${layer}`]]).map((term) => `custom${layer}${term}` as const),
]
