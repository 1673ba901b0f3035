import { above, atLeast, between, exactly, ours, stated } from './amounts.ts'
import type { RuleText } from './rule.ts'
import type { RuleIdOf } from './ruleIds.ts'

/** Rules of the article on rebalancing and the zones of the layers. */
export const rbRules: Readonly<Record<RuleIdOf<'RB'>, RuleText>> = {
  'RB-1': {
    kinds: ['trigger'],
    statement:
      'With VIX at 17 to 22 the first layer comes into question: a prompt to judge and no order, so that a passing spike is not over-hedged. Judged are the advance-decline line, RSI of VIX, the shape of the curve, and realised against implied volatility.',
    stated: 'The zone, the caution and the four diagnostics. Neither their levels nor any size.',
    ours: 'In the zone the layer is to assess; it engages when two or more agree: advance-decline diverging, RSI of VIX above 60, M1 above M2, 20-day realised volatility above VIX. An engaged layer of this source spends p × 3 % of risk capital on premium, within the limit of RB-8.',
    quantities: [
      stated('VIX', between(17, 22), 'VIX points'),
      ours('Diagnostics that agree', atLeast(2), 'signals'),
      ours('RSI of VIX', above(60), 'RSI'),
      ours('M1 − M2', above(0), 'VIX points'),
      ours('Span of realised volatility', exactly(20), 'days'),
      ours('Premium of one layer at p = 1, share of risk capital', exactly(3), 'percent'),
    ],
    assumptions: ['rangePosition', 'stance'],
  },
  'RB-2': {
    kinds: ['trigger'],
    statement:
      'When the MACD histogram grows while the advance-decline line diverges downward, the first layer engages earlier: the short strikes roll wider, or short-dated VIX calls are bought against gamma.',
    stated: 'Both signs and both actions. No distance for the roll.',
    ours: null,
    quantities: [],
    assumptions: [],
  },
  'RB-3': {
    kinds: ['remedy'],
    statement:
      'In the first layer the effect of the cost of capital on correlated assets (REITs, names with a high price-earnings ratio) is weighed. As correlations tighten, the short strikes are tightened by 15 to 25 points, or a small VIX futures position is added to flatten vega.',
    stated: 'What is weighed, both actions and the distance. Not the size of the futures position.',
    ours: 'Both actions are offered, each with its effect. Tightening runs against HR-5 and RB-2 in the same zone (C2).',
    quantities: [stated('Short strikes moved towards the index', between(15, 25), 'SPX points')],
    assumptions: [],
  },
  'RB-4': {
    kinds: ['trigger'],
    statement:
      'Waiting for the higher layers is sound only while there is a strong underlying bid; contained inflation and steady rate differentials allow it.',
    stated: 'The conditions. No levels.',
    ours: null,
    quantities: [],
    assumptions: [],
  },
  'RB-5': {
    kinds: ['structure'],
    statement:
      'The second layer, VIX 24 to 29, is the Second Engine: longer-dated VIX calls or SPX put spreads. The quick ratio of market-liquidity proxies and price to cash flow of the major indices tell how long it can last.',
    stated:
      'The zone, the instruments and what is watched. Neither strikes nor levels; the upper end of the zone is 28 once (C8).',
    ours: 'The zone ends at 29. The two gauges are entries of the user.',
    quantities: [stated('VIX', between(24, 29), 'VIX points')],
    assumptions: ['longTenorDays', 'callMoneyness'],
  },
  'RB-6': {
    kinds: ['structure'],
    statement:
      'The third layer, VIX 30 and above, is full defence: conversions or reversals take delta out while the credit that is left is harvested, and the internal rate of return is computed again against the risk-free rate with CAPM.',
    stated: 'The zone and the actions. No sizes.',
    ours: null,
    quantities: [stated('VIX', atLeast(30), 'VIX points')],
    assumptions: [],
  },
  'RB-7': {
    kinds: ['economics'],
    statement: 'Time-Shifting projects the position 5 to 10 days ahead under scenarios of growth and earnings.',
    stated: 'The span and the idea. Not the scenarios’ market moves.',
    ours: 'Days 5 and 10, under five rows the user can edit: calm, grind up, growth scare, shock, vol crush. In the second to fourth, VIX follows SPX by the spot-vol link.',
    quantities: [
      stated('Days ahead', between(5, 10), 'days'),
      ours('Calm: change of SPX', exactly(0), 'percent'),
      ours('Calm: change of VIX', exactly(-1), 'VIX points'),
      ours('Grind up: change of SPX', exactly(2), 'percent'),
      ours('Growth scare: change of SPX', exactly(-3), 'percent'),
      ours('Shock: change of SPX', exactly(-8), 'percent'),
      ours('Vol crush: change of SPX', exactly(0), 'percent'),
      ours('Vol crush: VIX, times', exactly(0.8), 'times'),
    ],
    assumptions: ['spotVolStress'],
  },
  'RB-8': {
    kinds: ['check'],
    statement: 'No single layer takes more than 2 to 3 % of the portfolio’s risk.',
    stated: 'The share. Not whether it is premium or loss.',
    ours: null,
    quantities: [stated('One layer, share of portfolio risk', between(2, 3), 'percent')],
    assumptions: [],
  },
  'RB-9': {
    kinds: ['trigger'],
    statement: 'When the skew of ETF options steepens sharply, layers are activated earlier.',
    stated: 'The sign and its effect. No level.',
    ours: null,
    quantities: [],
    assumptions: [],
  },
  'RB-10': {
    kinds: ['context'],
    statement:
      'Flows of market capitalisation and the real effective exchange rate tell whether volatility is made at home or imported.',
    stated: 'The question. No number.',
    ours: null,
    quantities: [],
    assumptions: [],
  },
  'RB-11': {
    kinds: ['structure'],
    statement: 'Each layer is documented: the level of VIX, how the break-evens have moved, and the rule behind it.',
    stated: 'What is written down.',
    ours: null,
    quantities: [],
    assumptions: [],
  },
  'RB-12': {
    kinds: ['economics'],
    statement:
      'High implied volatility inflates extrinsic value, so that the condor collects more if the index stays in range.',
    stated: 'The mechanism. No figure.',
    ours: 'Extrinsic value and the probability of profit are computed beside the credit: more credit comes with a wider range of outcomes.',
    quantities: [],
    assumptions: [],
  },
  'RB-13': {
    kinds: ['definition'],
    statement: 'Between 22 and 24 and between 29 and 30, VIX lies in no zone of this source.',
    stated: 'The zones on either side. Nothing for the gaps.',
    ours: 'The last zone reached stays in force until another is reached, so that a level in a gap does not switch layers to and fro. The last zone is an input; a sweep over VIX walks outward from the current level.',
    quantities: [
      stated('First gap', between(22, 24), 'VIX points'),
      stated('Second gap', between(29, 30), 'VIX points'),
    ],
    assumptions: [],
  },
}
