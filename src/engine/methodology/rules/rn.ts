import { above, below, between, exactly, ours, stated } from './amounts.ts'
import type { RuleText } from './rule.ts'
import type { RuleIdOf } from './ruleIds.ts'

const NOTIONAL = ['notionalBasis', 'statedNotionalUsd', 'exposureBasis']
const PLACE = ['rangePosition', 'stance', 'signalWeightPct']

/** Rules of the article on VIX regimes against the 10 % rule. */
export const rnRules: Readonly<Record<RuleIdOf<'RN'>, RuleText>> = {
  'RN-1': {
    kinds: ['sizing'],
    statement: 'The classic rule hedges 10 % of the condor’s notional; it is meant as a baseline for VIX below 15.',
    stated: 'The share and where it belongs.',
    ours: 'It is drawn at every VIX as the line to compare with. Alone, it is held in longer-dated VIX calls.',
    quantities: [
      stated('Hedge, share of the condor’s notional', exactly(10), 'percent'),
      stated('VIX for which it is meant', below(15), 'VIX points'),
    ],
    assumptions: NOTIONAL,
  },
  'RN-2': {
    kinds: ['sizing', 'structure'],
    statement:
      'With VIX below 15 the hedge is 6 to 8 % of notional, in cheap longer-dated VIX calls or in VIX futures.',
    stated: 'The range, the regime and the instruments.',
    ours: 'It is one layer of VIX calls; their tenor and strike are assumptions. Place in the range: RN-5.',
    quantities: [
      stated('VIX', below(15), 'VIX points'),
      stated('Hedge, share of the condor’s notional', between(6, 8), 'percent'),
    ],
    assumptions: [...NOTIONAL, ...PLACE, 'longTenorDays', 'callMoneyness'],
  },
  'RN-3': {
    kinds: ['sizing', 'structure'],
    statement:
      'With VIX from 15 to 25 the hedge is 12 to 18 % of notional. Short-term volatility ETPs or options on VIX futures join, and a second, convex layer of instruments with low correlation such as volatility ETFs.',
    stated: 'The range, the regime and the instruments. Not the split between the layers.',
    ours: 'VIX calls take 60 % and a leveraged ETP of the UVXY kind 40 %; both ends of the regime belong to it.',
    quantities: [
      stated('VIX', between(15, 25), 'VIX points'),
      stated('Hedge, share of the condor’s notional', between(12, 18), 'percent'),
      ours('First layer, share of the hedge', exactly(60), 'percent'),
      ours('Second layer, share of the hedge', exactly(40), 'percent'),
    ],
    assumptions: [...NOTIONAL, ...PLACE, 'moderateFirstSharePct', 'shortTenorDays', 'callMoneyness', 'etpFeePct'],
  },
  'RN-4': {
    kinds: ['sizing', 'structure'],
    statement:
      'With VIX above 25 the hedge is, for a time, 25 to 35 % of notional: first long VIX calls, then VIX calendar spreads or synthetic variance swaps that dampen gamma.',
    stated: 'The range, the regime, the instruments by layer and that it is temporary. Not the split.',
    ours: 'The layers take 50/30/20; the second and third are calendar spreads of VIX calls.',
    quantities: [
      stated('VIX', above(25), 'VIX points'),
      stated('Hedge, share of the condor’s notional', between(25, 35), 'percent'),
      ours('First layer, share of the hedge', exactly(50), 'percent'),
      ours('Second layer, share of the hedge', exactly(30), 'percent'),
      ours('Third layer, share of the hedge', exactly(20), 'percent'),
    ],
    assumptions: [
      ...NOTIONAL,
      ...PLACE,
      ...['highFirstSharePct', 'highSecondSharePct', 'shortTenorDays', 'middleTenorDays', 'longTenorDays'],
      'callMoneyness',
    ],
  },
  'RN-5': {
    kinds: ['sizing'],
    statement:
      'The size follows the level of VIX and forward-looking signals together: MACD, RSI and the advance-decline line.',
    stated: 'What the size depends on. Not how.',
    ours: 'The place p in a rule’s range is half the place of VIX in its regime’s band and half the signal score, shifted by the stance and kept within 0 and 1. The bands are 9 to 15, 15 to 25 and 25 to 45. The score starts at one half and each active signal moves it by 0.10. Whoever drags p sets it by hand, and the program says so.',
    quantities: [
      ours('Weight of the place in the band', exactly(0.5), 'number'),
      ours('Weight of the signal score', exactly(0.5), 'number'),
      ours('Signal score with no signal active', exactly(0.5), 'number'),
      ours('Weight of one signal', exactly(0.1), 'number'),
      ours('Band below 15', between(9, 15), 'VIX points'),
      ours('Band above 25', between(25, 45), 'VIX points'),
    ],
    assumptions: PLACE,
  },
  'RN-6': {
    kinds: ['sizing'],
    statement:
      'The size is adjusted by a capital asset pricing model whose beta is one to volatility, and the hedge is meant to add to the portfolio’s internal rate of return.',
    stated: 'The model and the aim. Not how the beta is found.',
    ours: 'The budget is multiplied by volatility beta: what one condor loses through volatility in a fall of SPX by 1 % now, over the same in the state marked as entry, kept within 0.5 and 2. Without such a reference it is 1.',
    quantities: [
      ours('Lowest volatility beta', exactly(0.5), 'number'),
      ours('Highest volatility beta', exactly(2), 'number'),
      ours('Volatility beta without a reference', exactly(1), 'number'),
    ],
    assumptions: ['refVolatilityUsd'],
  },
  'RN-7': {
    kinds: ['context'],
    statement: 'FOMC, CPI and PPI dates fine-tune the layers; the condor is not touched.',
    stated: 'The events and what stays. No size of the tuning.',
    ours: null,
    quantities: [],
    assumptions: [],
  },
  'RN-8': {
    kinds: ['sizing'],
    statement: 'Stewards keep to conservative hedge sizes; promoters keep the cost of the hedge as low as they can.',
    stated: 'The contrast. No number.',
    ours: 'The stance moves the place in the range; towards the promoter it falls, by half the range at the end (C6).',
    quantities: [ours('Shift of the place in the range from steward to promoter', exactly(-1), 'number')],
    assumptions: PLACE,
  },
  'RN-9': {
    kinds: ['economics'],
    statement:
      'The opportunity cost of the capital tied up in hedges, the weighted cost of capital, is part of the size.',
    stated: 'That it counts. Not how much.',
    ours: null,
    quantities: [],
    assumptions: [],
  },
  'RN-10': {
    kinds: ['context'],
    statement:
      'One does not stay loyal to the mechanical 10 % while the real effective exchange rate or rate differentials move.',
    stated: 'The attitude. No number.',
    ours: 'The program lays the mechanical answer beside the adaptive one and names the signals that make the difference.',
    quantities: [stated('Mechanical hedge, share of the condor’s notional', exactly(10), 'percent')],
    assumptions: [],
  },
  'RN-11': {
    kinds: ['check'],
    statement: 'Break-evens come first, then the overlay; the combined volatility exposure stays inside a target.',
    stated: 'The order and that there is a target, worded as an equivalent of price to cash flow. No figure for it.',
    ours: 'The target is a band on how much of the condor’s one-factor vega the hedge offsets, set by the user. A price to cash flow of an exposure cannot be computed as worded; a covered share of vega can.',
    quantities: [ours('Condor vega covered by the hedge', between(30, 70), 'percent')],
    assumptions: ['coverLowPct', 'coverHighPct'],
  },
  'RN-12': {
    kinds: ['workedExample'],
    statement:
      'A daily condor that risks 5 000 USD on 100 000 USD of notional starts with 6 000 to 10 000 USD of VIX exposure.',
    stated: 'All of it.',
    ours: null,
    quantities: [
      stated('Risk of the condor', exactly(5000), 'USD'),
      stated('Notional of the condor', exactly(100_000), 'USD'),
      stated('VIX exposure', between(6000, 10_000), 'USD'),
    ],
    assumptions: NOTIONAL,
  },
  'RN-13': {
    kinds: ['trigger'],
    statement: 'Crossovers of the RSI of VIX add layers or take them off.',
    stated: 'The indicator and its use. No levels.',
    ours: 'Crossing up through 50 adds to the signal score, crossing down through 70 takes from it, one weight each; the day before has to be given. The score moves the place in the range and with it every layer.',
    quantities: [
      ours('RSI of VIX crossed upward: add', exactly(50), 'RSI'),
      ours('RSI of VIX crossed downward: remove', exactly(70), 'RSI'),
    ],
    assumptions: ['rsiAddLevel', 'rsiRemoveLevel', 'signalWeightPct'],
  },
  'RN-14': {
    kinds: ['context'],
    statement: 'Conversions and reversals among VIX products keep the cost of the hedge low.',
    stated: 'The claim. No figure.',
    ours: null,
    quantities: [],
    assumptions: [],
  },
  'RN-15': {
    kinds: ['economics'],
    statement:
      'The condor’s premium is seen as a synthetic dividend, to be valued by discounting; the hedge is said to enhance it.',
    stated: 'The view. No rate and no growth.',
    ours: null,
    quantities: [],
    assumptions: [],
  },
  'RN-16': {
    kinds: ['economics'],
    statement: 'The layering is validated over several market cycles.',
    stated: 'The demand. Not which cycles.',
    ours: null,
    quantities: [],
    assumptions: [],
  },
  'RN-17': {
    kinds: ['structure'],
    statement: 'Layers can be locked, so that nobody alters them without agreement, as with several signatures.',
    stated: 'The idea. Not how.',
    ours: 'A lock on the layers. A scenario shared while locked opens with its layers read-only until the reader unlocks a copy; it is a guard against a slip, not a signature.',
    quantities: [],
    assumptions: ['lock'],
  },
}
