import { autoNumber, choice, number } from '../parameterKinds.ts'

const neutral = { kind: 'ours', text: 'Neutral until you set it' } as const

interface Reading {
  link: string
  label: string
  help: string
  unit: string
  min: number
  max: number
  step: number
  default: number
}

const reading = (definition: Reading) => number({ ...definition, group: 'signals', source: neutral })

const optionalReading = (definition: Omit<Reading, 'default'>) =>
  autoNumber({ ...definition, group: 'signals', default: null, autoLabel: 'not given', source: neutral })

const daysTo = (link: string, event: string) =>
  optionalReading({
    link,
    label: `Days to ${event}`,
    help: `Calendar days to the next ${event} date. An event within three days counts as an active signal.`,
    unit: 'days',
    min: 0,
    max: 120,
    step: 1,
  })

const signalSwitch = (link: string, label: string, help: string, on: string) =>
  choice({
    link,
    label,
    help,
    group: 'signals',
    options: [
      { value: 'off', label: 'Not seen' },
      { value: 'on', label: on },
    ],
    default: 'off',
    source: neutral,
  })

const pressSwitch = (link: string, label: string, what: string) =>
  choice({
    link,
    label,
    help: `How you read ${what} for the Cash Press: the source lets it speed the press up or slow it down and gives no level.`,
    group: 'signals',
    options: [
      { value: 'neutral', label: 'Neutral' },
      { value: 'faster', label: 'Press faster' },
      { value: 'slower', label: 'Press slower' },
    ],
    default: 'neutral',
    source: neutral,
  })

/** What the method watches beside the market itself: set by hand, neutral until then. */
export const signalParameters = {
  rsiSpx: reading({
    link: 'rsi',
    label: 'RSI of SPX',
    help: 'Relative strength index of SPX, daily. Below 35 and below 40 rules take note.',
    unit: '',
    min: 0,
    max: 100,
    step: 1,
    default: 50,
  }),
  rsiVix: reading({
    link: 'rsiv',
    label: 'RSI of VIX',
    help: 'Relative strength index of VIX, daily, today.',
    unit: '',
    min: 0,
    max: 100,
    step: 1,
    default: 50,
  }),
  rsiVixBefore: optionalReading({
    link: 'rsiv0',
    label: 'RSI of VIX, day before',
    help: 'Needed to see a crossing. Not given: no crossing.',
    unit: '',
    min: 0,
    max: 100,
    step: 1,
  }),
  macdVix: reading({
    link: 'macd',
    label: 'MACD of VIX',
    help: 'Histogram of MACD(12,26,9) of VIX today: the MACD line less its signal line.',
    unit: 'points',
    min: -20,
    max: 20,
    step: 0.05,
    default: 0,
  }),
  macdVixBefore: reading({
    link: 'macd0',
    label: 'MACD of VIX, day before',
    help: 'The same histogram the day before: together they give level and direction.',
    unit: 'points',
    min: -20,
    max: 20,
    step: 0.05,
    default: 0,
  }),
  macdVvix: reading({
    link: 'macdr',
    label: 'MACD of VVIX/VIX',
    help: 'Histogram of MACD(12,26,9) of the ratio VVIX/VIX today.',
    unit: '',
    min: -5,
    max: 5,
    step: 0.01,
    default: 0,
  }),
  macdVvixBefore: reading({
    link: 'macdr0',
    label: 'MACD of VVIX/VIX, day before',
    help: 'The same histogram the day before.',
    unit: '',
    min: -5,
    max: 5,
    step: 0.01,
    default: 0,
  }),
  adDivergence: signalSwitch(
    'ad',
    'A/D line',
    'The advance-decline line falls while the index holds or rises: a negative divergence.',
    'Diverging negatively',
  ),
  correlations: signalSwitch('corr', 'Correlations', 'Correlations between shares and sectors.', 'Tightening'),
  etpSkew: signalSwitch('skew', 'Skew of ETP options', 'Skew of the options on volatility ETPs.', 'Steepening sharply'),
  realisedVolPct: optionalReading({
    link: 'rv',
    label: 'Realised volatility, 20 days',
    help: 'Yearly volatility of SPX over the last 20 trading days, to compare with VIX.',
    unit: '%',
    min: 0,
    max: 200,
    step: 0.5,
  }),
  daysToFomc: daysTo('fomc', 'FOMC'),
  daysToCpi: daysTo('cpi', 'CPI'),
  daysToPpi: daysTo('ppi', 'PPI'),
  inflation: signalSwitch('inf', 'Inflation', 'Whether inflation is contained, in your judgement.', 'Contained'),
  rateSpreads: signalSwitch(
    'rates',
    'Rate differentials',
    'Whether interest-rate differentials are steady, in your judgement.',
    'Steady',
  ),
  underlyingBid: signalSwitch('bid', 'Underlying bid', 'Whether SPX finds steady buyers, in your judgement.', 'Strong'),
  pcf: pressSwitch('pcf', 'Price to cash flow', 'price to cash flow of the broad market'),
  reer: pressSwitch('reer', 'Real effective exchange rate', 'the real effective exchange rate'),
  stress: signalSwitch(
    'stress',
    'Stress in REER or P/E',
    'Whether the exchange rate or price to earnings signal stress, in your judgement.',
    'Stress',
  ),
  liquidity: signalSwitch(
    'liq',
    'Market liquidity',
    'Liquidity proxies (quick ratio of the market). The source gives no effect, so it changes nothing but your notes.',
    'Thin',
  ),
}
