import { autoNumber, choice, number } from '../parameterKinds.ts'

interface Reading {
  link: string
  label: string
  unit: string
  min: number
  max: number
  step: number
  default: number
}

const reading = (definition: Reading) => number({ ...definition, group: 'signals' })

const optionalReading = (definition: Omit<Reading, 'default'>) =>
  autoNumber({ ...definition, group: 'signals', default: null, autoLabel: 'not given' })

const daysTo = (link: string, event: string) =>
  optionalReading({
    link,
    label: `Days to ${event}`,
    unit: 'days',
    min: 0,
    max: 120,
    step: 1,
  })

const signalSwitch = (link: string, label: string, on: string) =>
  choice({
    link,
    label,
    group: 'signals',
    options: [
      { value: 'off', label: 'Not seen' },
      { value: 'on', label: on },
    ],
    default: 'off',
  })

const pressSwitch = (link: string, label: string) =>
  choice({
    link,
    label,
    group: 'signals',
    options: [
      { value: 'neutral', label: 'Neutral' },
      { value: 'faster', label: 'Press faster' },
      { value: 'slower', label: 'Press slower' },
    ],
    default: 'neutral',
  })

/** What the method watches beside the market itself: set by hand, neutral until then. */
export const signalParameters = {
  rsiSpx: reading({ link: 'rsi', label: 'RSI of SPX', unit: '', min: 0, max: 100, step: 1, default: 50 }),
  rsiVix: reading({ link: 'rsiv', label: 'RSI of VIX', unit: '', min: 0, max: 100, step: 1, default: 50 }),
  rsiVixBefore: optionalReading({
    link: 'rsiv0',
    label: 'RSI of VIX, day before',
    unit: '',
    min: 0,
    max: 100,
    step: 1,
  }),
  macdVix: reading({ link: 'macd', label: 'MACD of VIX', unit: 'points', min: -20, max: 20, step: 0.05, default: 0 }),
  macdVixBefore: reading({
    link: 'macd0',
    label: 'MACD of VIX, day before',
    unit: 'points',
    min: -20,
    max: 20,
    step: 0.05,
    default: 0,
  }),
  macdVvix: reading({ link: 'macdr', label: 'MACD of VVIX/VIX', unit: '', min: -5, max: 5, step: 0.01, default: 0 }),
  macdVvixBefore: reading({
    link: 'macdr0',
    label: 'MACD of VVIX/VIX, day before',
    unit: '',
    min: -5,
    max: 5,
    step: 0.01,
    default: 0,
  }),
  adDivergence: signalSwitch('ad', 'A/D line', 'Diverging negatively'),
  correlations: signalSwitch('corr', 'Correlations', 'Tightening'),
  etpSkew: signalSwitch('skew', 'Skew of ETP options', 'Steepening sharply'),
  realisedVolPct: optionalReading({
    link: 'rv',
    label: 'Realised volatility, 20 days',
    unit: '%',
    min: 0,
    max: 200,
    step: 0.5,
  }),
  daysToFomc: daysTo('fomc', 'FOMC'),
  daysToCpi: daysTo('cpi', 'CPI'),
  daysToPpi: daysTo('ppi', 'PPI'),
  inflation: signalSwitch('inf', 'Inflation', 'Contained'),
  rateSpreads: signalSwitch('rates', 'Rate differentials', 'Steady'),
  underlyingBid: signalSwitch('bid', 'Underlying bid', 'Strong'),
  pcf: pressSwitch('pcf', 'Price to cash flow'),
  reer: pressSwitch('reer', 'Real effective exchange rate'),
  stress: signalSwitch('stress', 'Stress in REER or P/E', 'Stress'),
  liquidity: signalSwitch('liq', 'Market liquidity', 'Thin'),
}
