import type { SignalInputs } from './signals.ts'

/** Middle of the scale of a relative strength index: neither high nor low. */
const MIDDLE_RSI = 50

/** No signal seen: none is active, and no rule that reads one by itself takes note. */
export const neutralSignals: SignalInputs = {
  rsiSpx: MIDDLE_RSI,
  rsiVix: MIDDLE_RSI,
  rsiVixBefore: null,
  macdVix: 0,
  macdVixBefore: 0,
  macdVvix: 0,
  macdVvixBefore: 0,
  adDivergence: 'off',
  correlations: 'off',
  etpSkew: 'off',
  realisedVolPct: null,
  daysToFomc: null,
  daysToCpi: null,
  daysToPpi: null,
  inflation: 'off',
  rateSpreads: 'off',
  underlyingBid: 'off',
  pcf: 'neutral',
  reer: 'neutral',
  stress: 'off',
  liquidity: 'off',
}
