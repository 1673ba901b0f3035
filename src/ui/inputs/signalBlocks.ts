import type { signalParameters } from '../../scenario/parameters/signals.ts'

interface SignalBlock {
  readonly title: string
  readonly keys: readonly (keyof typeof signalParameters)[]
}

/** The signals as they belong together. */
export const signalBlocks: readonly SignalBlock[] = [
  {
    title: 'Momentum',
    keys: ['rsiSpx', 'rsiVix', 'rsiVixBefore', 'macdVix', 'macdVixBefore', 'macdVvix', 'macdVvixBefore'],
  },
  { title: 'Market', keys: ['adDivergence', 'correlations', 'etpSkew', 'realisedVolPct'] },
  { title: 'Events', keys: ['daysToFomc', 'daysToCpi', 'daysToPpi'] },
  {
    title: 'Judgement',
    keys: ['inflation', 'rateSpreads', 'underlyingBid', 'pcf', 'reer', 'stress', 'liquidity'],
  },
]
