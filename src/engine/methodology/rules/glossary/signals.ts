import type { KeptEntry } from './entry.ts'

/** Words of indicators, releases and company figures that the sources look at beside options and volatility. */
export const signalTerms = [
  {
    term: 'MACD',
    also: [],
    definition:
      'A fast less a slow moving average, 12 and 26 days, and its own average over 9; the histogram is the difference of the two.',
  },
  {
    term: 'RSI',
    also: [],
    definition: 'Relative strength index: average rise against average fall of recent days, on a scale from 0 to 100.',
  },
  {
    term: 'A/D line',
    also: ['advance-decline line'],
    definition:
      'The running sum of rising less falling stocks. It diverges when the index makes a high and the line does not.',
  },
  {
    term: 'REER',
    also: ['real effective exchange rate'],
    definition: 'A currency against those of its trading partners, weighted by trade and adjusted for prices.',
  },
  {
    term: 'FOMC, CPI, PPI',
    written: ['FOMC', 'CPI', 'PPI'],
    also: [],
    definition:
      'The meetings of the Federal Reserve’s rate committee, and the releases of consumer and producer prices.',
  },
  {
    term: 'CAPM',
    also: [],
    definition: 'Capital asset pricing model: required return = risk-free rate + beta × equity risk premium.',
  },
  {
    term: 'WACC',
    also: [],
    definition: 'Weighted average cost of capital: equity and debt at their rates, weighted by their shares.',
  },
  {
    term: 'IRR',
    also: [],
    definition: 'Internal rate of return: the rate at which dated cash flows are worth nothing together.',
  },
  {
    term: 'P/CF',
    also: ['price to cash flow'],
    definition: 'Price over yearly cash flow.',
  },
  {
    term: 'DDM',
    also: ['dividend discount model'],
    definition: 'Values an asset as its dividends discounted; with constant growth, dividend / (rate − growth).',
  },
  {
    term: 'Quick ratio',
    also: [],
    definition: 'Cash and what can be sold at once, over what falls due.',
  },
] as const satisfies readonly KeptEntry[]
