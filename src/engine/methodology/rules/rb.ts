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
    ours: 'In the zone the layer is to assess; it engages when two or more agree: advance-decline diverging, RSI of VIX above 60, M1 above M2, 20-day realised volatility above VIX. Above the zone it stays engaged. An engaged layer of this source spends p × 3 % of the condor’s maximum loss on premium, within the limit of RB-8, with the place p of VIX in the zone in force.',
    quantities: [
      stated('VIX', between(17, 22), 'VIX points'),
      ours('Diagnostics that agree', atLeast(2), 'signals'),
      ours('RSI of VIX', above(60), 'RSI'),
      ours('M1 − M2', above(0), 'VIX points'),
      ours('Span of realised volatility', exactly(20), 'days'),
      ours('Premium of one layer at p = 1, share of risk capital', exactly(3), 'percent'),
    ],
    assumptions: ['rbAgree', 'rbRsiLevel', 'rbPremiumPct', 'rangePosition', 'signalWeightPct'],
  },
  'RB-2': {
    kinds: ['trigger'],
    statement:
      'When the MACD histogram grows while the advance-decline line diverges downward, the first layer engages earlier: the short strikes roll wider, or short-dated VIX calls are bought against gamma.',
    stated: 'Both signs and both actions. No distance for the roll.',
    ours: 'In its zone the first layer engages without counting the other signs; below it, both together put it to judgement. Growing means a histogram above zero and rising. The calls are added by hand.',
    quantities: [],
    assumptions: ['addedNearCalls'],
  },
  'RB-3': {
    kinds: ['remedy'],
    statement:
      'In the first layer the effect of the cost of capital on correlated assets (REITs, names with a high price-earnings ratio) is weighed. As correlations tighten, the short strikes are tightened by 15 to 25 points, or a small VIX futures position is added to flatten vega.',
    stated: 'What is weighed, both actions and the distance. Not the size of the futures position.',
    ours: 'Both actions are offered, each with its effect. Tightening runs against HR-5 and RB-2 in the same zone (C2).',
    quantities: [stated('Short strikes moved towards the index', between(15, 25), 'SPX points')],
    assumptions: ['addedFutures'],
  },
  'RB-4': {
    kinds: ['trigger'],
    statement:
      'Waiting for the higher layers is sound only while there is a strong underlying bid; contained inflation and steady rate differentials allow it.',
    stated: 'The conditions. No levels.',
    ours: 'Each condition is the user’s own mark; one that is not marked asks for attention and orders nothing.',
    quantities: [],
    assumptions: [],
  },
  'RB-5': {
    kinds: ['structure'],
    statement:
      'The second layer, VIX 24 to 29, is the Second Engine: longer-dated VIX calls or SPX put spreads. The quick ratio of market-liquidity proxies and price to cash flow of the major indices tell how long it can last.',
    stated:
      'The zone, the instruments and what is watched. Neither strikes nor levels; the upper end of the zone is 28 once (C8).',
    ours: 'The zone ends at 29. The instrument named first is held unless the other is chosen; the put spread’s strikes are ours. The two gauges are entries of the user.',
    quantities: [stated('VIX', between(24, 29), 'VIX points')],
    assumptions: ['rbSecond', 'rbPremiumPct', 'longTenorDays', 'callMoneyness'],
  },
  'RB-6': {
    kinds: ['structure'],
    statement:
      'The third layer, VIX 30 and above, is full defence: conversions or reversals take delta out while the credit that is left is harvested, and the internal rate of return is computed again against the risk-free rate with CAPM.',
    stated: 'The zone and the actions. No sizes.',
    ours: 'The layer holds the instrument of RB-5 that the second layer does not, so that all three layers are on, with the same premium. The source gives its own actions no size.',
    quantities: [stated('VIX', atLeast(30), 'VIX points')],
    assumptions: ['rbSecond', 'rbPremiumPct'],
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
    assumptions: [
      'calmVixMove',
      'grindUpPct',
      'growthScarePct',
      'shockPct',
      'volCrushShare',
      'spotVolStress',
      'projectionNearDays',
      'projectionFarDays',
    ],
  },
  'RB-8': {
    kinds: ['check'],
    statement: 'No single layer takes more than 2 to 3 % of the portfolio’s risk.',
    stated: 'The share. Not whether it is premium or loss.',
    ours: 'What counts is what a layer costs, against the portfolio’s risk capital: all of its capital where no part is named. The premium of RB-1 is held to 3 % of it.',
    quantities: [stated('One layer, share of portfolio risk', between(2, 3), 'percent')],
    assumptions: ['capitalUsd', 'riskCapitalUsd'],
  },
  'RB-9': {
    kinds: ['trigger'],
    statement: 'When the skew of ETF options steepens sharply, layers are activated earlier.',
    stated: 'The sign and its effect. No level.',
    ours: 'It engages the first layer in its zone and puts it to judgement below; the higher layers keep their zones.',
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
    assumptions: ['lastZone'],
  },
}
