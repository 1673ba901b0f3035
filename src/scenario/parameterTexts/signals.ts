import type { signalParameters } from '../parameters/signals.ts'
import { ours, type ParameterText, type TextsOf } from './text.ts'

const neutral = ours('Neutral until you set it')

const daysTo = (event: string): ParameterText => ({
  help: `Calendar days to the next ${event} date. An event within three days counts as an active signal.`,
  source: neutral,
})

const press = (what: string): ParameterText => ({
  help: `How you read ${what} for the Cash Press: the source lets it speed the press up or slow it down and gives no level.`,
  source: neutral,
})

export const signalTexts: TextsOf<typeof signalParameters> = {
  rsiSpx: { help: 'Relative strength index of SPX, daily. Below 35 and below 40 rules take note.', source: neutral },
  rsiVix: { help: 'Relative strength index of VIX, daily, today.', source: neutral },
  rsiVixBefore: { help: 'Needed to see a crossing. Not given: no crossing.', source: neutral },
  macdVix: { help: 'Histogram of MACD(12,26,9) of VIX today: the MACD line less its signal line.', source: neutral },
  macdVixBefore: {
    help: 'The same histogram the day before: together they give level and direction.',
    source: neutral,
  },
  macdVvix: { help: 'Histogram of MACD(12,26,9) of the ratio VVIX/VIX today.', source: neutral },
  macdVvixBefore: { help: 'The same histogram the day before.', source: neutral },
  adDivergence: {
    help: 'The advance-decline line falls while the index holds or rises: a negative divergence.',
    source: neutral,
  },
  correlations: { help: 'Correlations between shares and sectors.', source: neutral },
  etpSkew: { help: 'Skew of the options on volatility ETPs.', source: neutral },
  realisedVolPct: {
    help: 'Yearly volatility of SPX over the last 20 trading days, to compare with VIX.',
    source: neutral,
  },
  daysToFomc: daysTo('FOMC'),
  daysToCpi: daysTo('CPI'),
  daysToPpi: daysTo('PPI'),
  inflation: { help: 'Whether inflation is contained, in your judgement.', source: neutral },
  rateSpreads: { help: 'Whether interest-rate differentials are steady, in your judgement.', source: neutral },
  underlyingBid: { help: 'Whether SPX finds steady buyers, in your judgement.', source: neutral },
  pcf: press('price to cash flow of the broad market'),
  reer: press('the real effective exchange rate'),
  stress: { help: 'Whether the exchange rate or price to earnings signal stress, in your judgement.', source: neutral },
  liquidity: {
    help: 'Liquidity proxies (quick ratio of the market). The source gives no effect, so it changes nothing but your notes.',
    source: neutral,
  },
}
