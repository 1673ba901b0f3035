import type { ParameterKey, Scenario } from '../../scenario/parameters.ts'

type Layer = 'First' | 'Second' | 'Third'

/** What an instrument is chosen by beside its kind: a month, the strike of a VIX call, how far apart its strikes are. */
const TERMS: Readonly<Record<Scenario['customFirst'], readonly ('Days' | 'Strike' | 'Apart')[]>> = {
  nearVixCall: ['Days', 'Strike'],
  middleVixCall: ['Days', 'Strike'],
  longVixCall: ['Days', 'Strike'],
  nearVixCallSpread: ['Days', 'Strike', 'Apart'],
  longVixCallSpread: ['Days', 'Strike', 'Apart'],
  middleCalendar: ['Days', 'Strike'],
  longCalendar: ['Days', 'Strike'],
  vixDiagonal: ['Days', 'Strike', 'Apart'],
  vixFuture: ['Days'],
  miniVixFuture: ['Days'],
  unleveragedEtp: [],
  leveragedEtp: [],
  spxPutSpread: ['Days'],
  spxOverlay: ['Days', 'Apart'],
  varianceSwap: ['Days'],
}

/** The rows of a layer of one's own: what its instrument has no use for is left out. */
export const layerRows = (scenario: Scenario, layer: Layer): readonly ParameterKey[] => [
  `custom${layer}`,
  `custom${layer}Quantity`,
  ...TERMS[scenario[`custom${layer}`]].map((term) => `custom${layer}${term}` as const),
]
