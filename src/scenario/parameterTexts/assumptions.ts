import type { assumptionParameters } from '../parameters/assumptions.ts'
import { ours, type TextsOf } from './text.ts'

const noSplit = ours('The source names three layers and gives no split')
const usualShape = ours('Judged from the usual shape of VIX call smiles')
const fittedRange = ours('Keeps the VVIX response inside what it was fitted on')

export const assumptionTexts: TextsOf<typeof assumptionParameters> = {
  shortTenorDays: {
    help: 'Days to settlement wanted of the near-term VIX calls. The listed month nearest to it is taken.',
    source: ours('The source says “short-term” and gives no number'),
  },
  middleTenorDays: {
    help: 'Days to settlement wanted of the bought call in the second layer’s calendar spread.',
    source: ours('The source gives no tenor for its calendar spreads'),
  },
  longTenorDays: {
    help: 'Days to settlement wanted of the longer-dated VIX calls.',
    source: ours('The source says “longer-dated” and gives no number'),
  },
  callMoneyness: {
    help: 'Strike of a hedge call as a multiple of its own VIX future, rounded to a whole strike.',
    source: ours('The source names calls and gives no strike'),
  },
  moderateFirstSharePct: {
    help: 'Share of the hedge in VIX calls between VIX 15 and 25; the rest goes to the volatility ETP.',
    source: ours('The source names two layers and gives no split'),
  },
  highFirstSharePct: { help: 'Share of the hedge in long VIX calls above VIX 25.', source: noSplit },
  highSecondSharePct: {
    help: 'Share of the hedge in the nearer VIX calendar spread above VIX 25; what is left goes to the third layer.',
    source: noSplit,
  },
  etpFeePct: {
    help: 'Yearly fee of the leveraged volatility ETP.',
    source: ours('The published fee of a UVXY-like product; products differ'),
  },
  ratioExponent: {
    help: 'How the gap between VIX and at-the-money volatility shrinks with VIX: (V/17.4) to this power.',
    source: ours('One chain fixes the ratio at VIX 17.4 only'),
  },
  skewExponent: {
    help: 'How the skew flattens when VIX rises: (17.4/V) to this power, kept within 0.65 and 1.1.',
    source: ours('Skew flattens in a panic; one chain cannot measure by how much'),
  },
  vixSmileRho: {
    help: 'Correlation parameter of the VIX-option smile: above 0, calls far from the money cost more volatility.',
    source: usualShape,
  },
  vixSmilePhi: {
    help: 'Curvature of the VIX-option smile, times the square root of at-the-money variance.',
    source: usualShape,
  },
  vvixFloor: { help: 'VVIX does not fall below this when VIX falls (unless it starts lower).', source: fittedRange },
  vvixCap: { help: 'VVIX does not rise above this when VIX rises (unless it starts higher).', source: fittedRange },
}
