import type { KeptEntry } from './entry.ts'

/** The method's own words: what this program means by them. */
export const methodTerms = [
  {
    term: 'ALVH',
    also: ['Adaptive Layered VIX Hedge'],
    definition:
      'A hedge of SPX iron condors in layers of VIX products, whose size and layers follow the regime of volatility.',
  },
  {
    term: 'Iron condor',
    also: ['condor'],
    definition:
      'A short put with a long lower put and a short call with a long higher call, all of one SPX expiry, in N contracts with a multiplier of 100.',
  },
  {
    term: 'Book',
    also: [],
    definition: 'The condor and every leg of the hedge.',
  },
  {
    term: 'Complex',
    also: [],
    definition: 'One condor together with the hedge that belongs to it, as a unit of risk.',
  },
  {
    term: 'Risk capital of the condor',
    written: ['risk capital'],
    also: [],
    definition: 'The most it can lose, in USD: N × 100 × (wider wing − credit).',
  },
  {
    term: 'Condor notional',
    written: ['condor notional', 'notional'],
    also: [],
    definition:
      'What percentages of notional are taken of, on a basis the user picks. Delta-adjusted: sum of the absolute short-strike deltas × SPX × 100 × N (ours, default: it is close to the size of the worked example RN-12, whose 50-point condor at about 10 delta risks under 5 000 USD a lot). Underlying: SPX × 100 × N, the literal reading. Stated: typed in.',
  },
  {
    term: 'VIX exposure of a hedge leg',
    written: ['hedge exposure', 'exposure'],
    also: ['hedge exposure'],
    definition:
      'How the size of a hedge counts against its target, on a basis the user picks. Contract notional: its own future × multiplier × quantity, long legs of a spread only (ours, default: read this way TT, BW and HR-3 ask for hedges of about the same size). Delta-adjusted: the same × absolute delta to its future. Premium: what it costs. Vega: USD per VIX point. Contracts. For SPX options and variance swaps the first two use the VIX-equivalent: absolute one-factor vega / response of the curve at its tenor × level of the curve there (ours).',
  },
  {
    term: 'Layer',
    also: [],
    definition:
      'One rung of the hedge: an instrument, a tenor, a rule for strikes, a share of the budget, and the condition that activates it.',
  },
  {
    term: 'First, second and third layer',
    written: ['first layer', 'second layer', 'third layer'],
    also: [],
    definition:
      'The near-term layer against a shock; the intermediate layer; the long-dated stabiliser, or full defence.',
  },
  {
    term: 'Second Engine',
    also: ['Private Leverage Layer'],
    definition: 'In HR the second and third layers together; in RN and RB the second layer.',
  },
  {
    term: 'Time-Shifting',
    also: ['Time Travel'],
    definition:
      'Two things in the sources, and both are supported: placing hedges at different points of the term structure, and projecting the position 5 to 10 days ahead under scenarios.',
  },
  {
    term: 'Temporal Theta',
    also: ['Big Top Cash Press', 'Cash Press'],
    definition: 'Selling short-dated SPX premium and putting part of the cash it brings into longer-dated VIX calls.',
  },
  {
    term: 'Steward and promoter',
    written: ['steward', 'promoter', 'stance'],
    also: ['stance'],
    definition:
      'A dial from 0, the steward who protects capital, to 1, the promoter who goes after return. What it moves differs by source (C6).',
  },
  {
    term: 'False Binary',
    also: ['Loyalty and Motion'],
    definition:
      'Holding on to a mechanical rule against moving with the market. The program shows the mechanical answer beside the adaptive one.',
  },
  {
    term: 'Range position',
    also: ['p'],
    definition:
      'The place taken in a range [low, high] that a rule gives: low + p × (high − low), with p = 0.5 × place of VIX in its band + 0.5 × signal score + (stance − 0.5) × direction, kept within 0 and 1 (ours). The bands are 9 to 15, 15 to 25 and 25 to 45; TT and BW have no bands, and their place counts as one half. The direction is what a promoter does under the source (C6).',
  },
  {
    term: 'Signal score',
    also: [],
    definition:
      'Starts at 0.5; each active signal moves it by its weight, 0.10 by default (ours). Up: growing MACD histogram of VIX, advance-decline line diverging downward, RSI of VIX crossed up, RSI of SPX below 35, steepening skew, tightening correlations, a scheduled event within 3 days. Down: slowing MACD of VIX, RSI of VIX crossed down from 70, contained inflation with steady rates, a strong underlying bid.',
  },
  {
    term: 'Playbook',
    also: [],
    definition:
      'The rules of one source as a way to size a hedge: HR, RN, TT, BW or RB; beside them the 10 % rule and one of the user’s own.',
  },
  {
    term: 'Flip point',
    also: [],
    definition:
      'A level of VIX at which net theta changes sign, with the hedge held or sized afresh. Where whole contracts make it jump across zero, it is called a jump.',
  },
] as const satisfies readonly KeptEntry[]
