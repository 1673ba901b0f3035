import type { KeptEntry } from './entry.ts'

/** Words of the market that the rules use. */
export const marketTerms = [
  {
    term: 'VIX',
    also: [],
    definition:
      'What SPX options expect of volatility over the next 30 days, in percent a year, as an index. It cannot be bought itself; futures and options on it can.',
    source: 'Cboe, methodology of the VIX index',
  },
  {
    term: 'SPX',
    also: ['S&P 500'],
    definition: 'The S&P 500 index. Its options are European, settle in cash and count 100 USD a point.',
    source: 'Cboe, specification of SPX options',
  },
  {
    term: 'VIX future',
    also: [],
    definition:
      'A contract on where VIX settles on a day ahead: 1 000 USD a point, a tenth of it for the mini contract. It costs nothing to enter, only a deposit.',
    source: 'Cboe Futures Exchange, specifications of VX and VXM',
  },
  {
    term: 'VIX option',
    also: ['VIX call'],
    definition:
      'A European option settled on VIX, 100 USD a point. It is priced off the VIX future of its own settlement, not off spot VIX.',
    source: 'Cboe, specification of VIX options',
  },
  {
    term: 'Spot VIX',
    also: [],
    definition: 'The index now, as against futures on it.',
  },
  {
    term: 'Term structure',
    also: ['futures curve'],
    definition: 'VIX futures by time to settlement, drawn as a line.',
  },
  {
    term: 'Roll',
    also: ['roll-down'],
    written: ['roll', 'roll-down'],
    definition:
      'What a position gains or loses because its future slides along the curve towards spot VIX while VIX itself stands still: a loss for a long future in contango, a gain in backwardation.',
  },
  {
    term: 'Mean reversion',
    also: [],
    definition: 'The habit of VIX to come back towards its usual level after it has moved far from it.',
  },
  {
    term: 'Implied volatility',
    also: [],
    definition: 'The volatility that makes a pricing formula give an option’s price, in percent a year.',
  },
  {
    term: 'Realised volatility',
    also: [],
    written: ['realised volatility', 'realised above VIX'],
    definition: 'How much an index has really moved over past days, in percent a year.',
  },
  {
    term: 'Skew',
    also: ['smile'],
    definition: 'How implied volatility differs by strike: on SPX low strikes are dearer than high ones.',
  },
  {
    term: 'Regime',
    also: [],
    definition: 'A band of VIX in which the rules of a source stay the same.',
  },
  {
    term: 'Forward',
    also: [],
    written: [],
    definition: 'The price agreed today for a day ahead, which options of that day are priced on.',
  },
  {
    term: 'Contango',
    also: [],
    definition: 'The second VIX future above the first: M2 above M1.',
  },
  {
    term: 'Backwardation',
    also: [],
    definition: 'The first VIX future above the second: M1 above M2.',
  },
  {
    term: 'M1, M2 … M8',
    written: ['M1', 'M2', 'M3', 'M4', 'M7', 'M8'],
    also: [],
    definition: 'The VIX futures of the monthly settlements, nearest first.',
  },
  {
    term: 'VVIX',
    also: [],
    definition: 'The implied volatility of VIX options over the next 30 days, as an index.',
  },
  {
    term: 'One-factor vega',
    also: [],
    definition:
      'USD gained for each VIX point up, with everything following it: the futures curve, the SPX surface and VVIX. It puts SPX and VIX products on one scale.',
  },
  {
    term: 'Gross vega',
    also: [],
    definition: 'The sum of the absolute one-factor vegas of the legs, so that nothing cancels.',
  },
  {
    term: 'Net theta',
    also: [],
    definition: 'What the whole book gains in a day with SPX and VIX unchanged, the futures rolling along their curve.',
  },
  {
    term: 'Carry of a hedge',
    written: ['carry'],
    also: [],
    definition: 'Its decay and its roll along the curve together, per day.',
  },
  {
    term: 'Calendar and diagonal spread',
    written: ['calendar spread', 'diagonal spread', 'calendar overlay', 'diagonal'],
    also: [],
    definition: 'A later option against a nearer one: of the same strike a calendar, of another strike a diagonal.',
  },
  {
    term: 'Conversion and reversal',
    written: ['conversion', 'reversal'],
    also: [],
    definition:
      'The underlying against a synthetic forward of one call and one put: long the underlying is the conversion, short the reversal. Complete, it has almost no delta left.',
  },
  {
    term: 'Box',
    also: [],
    definition: 'Two synthetic forwards at two strikes against each other: a loan, whatever the index does.',
  },
  {
    term: 'Variance swap',
    also: [],
    definition: 'Pays realised variance less a variance fixed at the start.',
  },
  {
    term: 'ETP',
    also: ['VXX', 'UVXY', 'volatility ETF'],
    definition:
      'A listed product that holds the first two VIX futures in a rolling blend, some with leverage reset each day.',
  },
] as const satisfies readonly KeptEntry[]
