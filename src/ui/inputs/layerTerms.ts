import type { ParameterKey, Scenario } from '../../scenario/parameters.ts'

type Layer = 'First' | 'Second' | 'Third'

/** What an instrument is chosen by beside its kind: nothing, a month, or a month and the strike of a VIX call. */
const TERMS: Readonly<Record<Scenario['customFirst'], readonly ('Days' | 'Strike')[]>> = {
  nearVixCall: ['Days', 'Strike'],
  middleVixCall: ['Days', 'Strike'],
  longVixCall: ['Days', 'Strike'],
  nearVixCallSpread: ['Days', 'Strike'],
  longVixCallSpread: ['Days', 'Strike'],
  middleCalendar: ['Days', 'Strike'],
  longCalendar: ['Days', 'Strike'],
  vixDiagonal: ['Days', 'Strike'],
  vixFuture: ['Days'],
  miniVixFuture: ['Days'],
  unleveragedEtp: [],
  leveragedEtp: [],
  spxPutSpread: ['Days'],
  spxOverlay: ['Days'],
  varianceSwap: ['Days'],
}

/** The rows of a layer of one's own: what its instrument has no use for is left out. */
export const layerRows = (scenario: Scenario, layer: Layer): readonly ParameterKey[] => [
  `custom${layer}`,
  `custom${layer}Quantity`,
  ...TERMS[scenario[`custom${layer}`]].map((term) => `custom${layer}${term}` as const),
]
