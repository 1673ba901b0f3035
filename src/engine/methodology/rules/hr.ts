import { above, atLeast, atMost, below, between, exactly, ours, stated } from './amounts.ts'
import type { RuleText } from './rule.ts'
import type { RuleIdOf } from './ruleIds.ts'

/** Rules of the article on hedge ratios above VIX 16. */
export const hrRules: Readonly<Record<RuleIdOf<'HR'>, RuleText>> = {
  'HR-1': {
    kinds: ['sizing'],
    statement:
      'Above VIX 16 the base hedge is 0.35 to 0.55 units for each unit of short-strike delta; the tenor of the condor decides the place in the range.',
    stated:
      'The range, the level of VIX above which it holds, and that tenor decides. Neither the unit of hedge nor how the ratio runs with tenor.',
    ours: 'One unit is 100 USD per point of its own future: a VIX call of delta 0.4 counts 0.4, a VIX future 10, an ETP leverage × value / (100 × blended future). Units = ratio × sum of the absolute short-strike deltas × condors. The ratio runs on a straight line from 0.35 at 7 days or less to 0.55 at 45 days or more. With 10-delta strikes the low end comes to about one call of delta 0.4 for 4 to 6 condors, close to HR-8; the high end asks for more. A switch counts deltas in SPX terms instead, through the curve’s response and the spot-vol link. At VIX 16 and below the rule gives no size.',
    quantities: [
      stated('VIX from which the rule gives a size', above(16), 'VIX points'),
      stated('Hedge units per unit of short-strike delta', between(0.35, 0.55), 'number'),
      ours('One hedge unit, per point of its future', exactly(100), 'USD per point'),
      ours('Days to expiry at the low end of the ratio', atMost(7), 'days'),
      ours('Days to expiry at the high end of the ratio', atLeast(45), 'days'),
    ],
    assumptions: ['hrSize', 'hrDeltas', 'hrShortDays', 'hrLongDays'],
  },
  'HR-2': {
    kinds: ['structure'],
    statement:
      'The first layer is an at-the-money VIX future or a call spread on the front month. The second and third are longer-dated VIX options, or volatility ETPs of the VXX or UVXY kind in reduced size.',
    stated: 'The instruments of each layer and that ETPs are held smaller. Not how the hedge is split.',
    ours: 'The hedge of HR-1 is split 50/30/20; the third layer is an unleveraged ETP, so that it is the smallest. The first layer is the call spread of the front month unless the future is chosen. Where typed shares exceed the whole, the first layer’s comes first.',
    quantities: [
      ours('First layer, share of the hedge delta', exactly(50), 'percent'),
      ours('Second layer, share of the hedge delta', exactly(30), 'percent'),
      ours('Third layer, share of the hedge delta', exactly(20), 'percent'),
    ],
    assumptions: ['hrFirst', 'hrFirstSharePct', 'hrSecondSharePct', 'callMoneyness', 'longTenorDays'],
  },
  'HR-3': {
    kinds: ['check', 'sizing'],
    statement:
      'The condor’s short vega makes up 60 to 70 % of the book’s gross vega. The overlay starts at 30 to 40 % at most and grows beyond that only as VIX nears 20.',
    stated: 'Both shares and the level near which more is allowed. Not how vega is measured across products.',
    ours: 'Gross vega is the sum of absolute one-factor vegas, so that SPX and VIX products add: the condor counted as one position, the hedge leg by leg. The cap rises on a straight line from 30 % at VIX 16 to 40 % at VIX 20 and cuts every layer alike; above 20 it is shown and no longer enforced. Read as a size, the overlay’s net vega is set to that share, and above VIX 20 to 40 %.',
    quantities: [
      stated('Condor, share of gross vega', between(60, 70), 'percent'),
      stated('Overlay at first, share of gross vega at most', between(30, 40), 'percent'),
      stated('VIX near which the overlay may grow further', exactly(20), 'VIX points'),
      ours('Cap at VIX 16, share of gross vega', exactly(30), 'percent'),
      ours('Cap at VIX 20, share of gross vega', exactly(40), 'percent'),
      ours('VIX above which the cap is only shown', above(20), 'VIX points'),
    ],
    assumptions: ['hrSize'],
  },
  'HR-4': {
    kinds: ['trigger'],
    statement:
      'Layers are entered when the momentum of volatility slows, read from MACD(12,26,9) of VIX, and not because VIX has reached a level.',
    stated:
      'The indicator with its periods and that slowing momentum (divergence) is the sign. Not a test for slowing.',
    ours: 'Slowing means a histogram above zero and falling, or one that crosses below zero. Because it is the entry signal of this source, it is left out of the signal score here: it would count twice. It fires a trigger and changes no size.',
    quantities: [
      stated('Fast period of MACD', exactly(12), 'days'),
      stated('Slow period of MACD', exactly(26), 'days'),
      stated('Signal period of MACD', exactly(9), 'days'),
    ],
    assumptions: [],
  },
  'HR-5': {
    kinds: ['structure'],
    statement: 'Above VIX 16 the wings sit 15 to 25 points further out on each side than in a low-volatility regime.',
    stated: 'The distance and the level of VIX. Not whether the short strikes move as well.',
    ours: 'One click moves short and long strikes out together and keeps the width, so that risk per condor changes through the credit alone. A switch moves only the long strikes.',
    quantities: [
      stated('VIX from which it holds', above(16), 'VIX points'),
      stated('Distance further out, each side', between(15, 25), 'SPX points'),
    ],
    assumptions: [],
  },
  'HR-6': {
    kinds: ['check'],
    statement: 'Both break-evens lie more than 1.5 standard deviations of the implied move away from the index.',
    stated: 'The multiple and that it applies to the break-evens. BW-8 asks it of the short strikes.',
    ours: null,
    quantities: [stated('Distance of each break-even', above(1.5), 'standard deviations')],
    assumptions: [],
  },
  'HR-7': {
    kinds: ['trigger'],
    statement:
      'The ratio is rebalanced only when position delta leaves the band of ±0.12 or the RSI of SPX falls below 35; small daily adjustments are left alone.',
    stated: 'The band, the RSI level and that daily fine-tuning is to be avoided. Not whose delta is meant.',
    ours: 'Position delta is the sum of the condor’s leg deltas, per condor, hedge left out: the hedge’s own delta would hide the drift of the strikes.',
    quantities: [
      stated('Lower end of the delta band', exactly(-0.12), 'delta'),
      stated('Upper end of the delta band', exactly(0.12), 'delta'),
      stated('RSI of SPX', below(35), 'RSI'),
    ],
    assumptions: [],
  },
  'HR-8': {
    kinds: ['sizing', 'structure'],
    statement:
      'The Cash Press pairs short-dated condors with longer-dated VIX calls. At about one VIX call spread per 4 to 6 condors, the source claims, net theta can stay positive with VIX in the high teens.',
    stated: 'The pairing, the ratio and the claim. Not the strikes of the spread.',
    ours: 'The claim is computed rather than repeated: net theta at one spread per 4, 5 and 6 condors and the VIX at which it flips, for a 7-day condor and for the one on the screen. Read as a size, the source holds one spread per 5 condors in the long tenor.',
    quantities: [
      stated('Condors per VIX call spread', between(4, 6), 'condors'),
      ours('Days to expiry of the short-dated condor tested', exactly(7), 'days'),
      ours('Condors per VIX call spread where it sizes', exactly(5), 'condors'),
    ],
    assumptions: ['hrSize', 'hrCondorsPerSpread', 'longTenorDays', 'callMoneyness'],
  },
  'HR-9': {
    kinds: ['context'],
    statement:
      'The advance-decline line, FOMC minutes and the real effective exchange rate are watched, because they often move before a regime changes.',
    stated: 'What is watched. No number and no rule for what a move leads to.',
    ours: null,
    quantities: [],
    assumptions: [],
  },
  'HR-10': {
    kinds: ['context'],
    statement: 'Stewards adjust by method; promoters go on while the cost of capital rises.',
    stated: 'The contrast. No number; how far the stance moves a size is in C6.',
    ours: null,
    quantities: [],
    assumptions: ['stance'],
  },
  'HR-11': {
    kinds: ['check'],
    statement: 'No single complex of condor and hedge puts more than 2 to 3 % of the portfolio’s risk capital at risk.',
    stated: 'The share. Not what counts as the risk of a complex.',
    ours: 'Risk of the complex is the condor’s maximum loss plus the hedge premium that can be lost. The check says watch from 2 % and broken above 3 %, because the source gives a range for one limit.',
    quantities: [
      stated('Risk of one complex, share of risk capital', between(2, 3), 'percent'),
      ours('Watch from', atLeast(2), 'percent'),
      ours('Broken', above(3), 'percent'),
    ],
    assumptions: ['capitalUsd', 'riskCapitalUsd'],
  },
  'HR-12': {
    kinds: ['economics'],
    statement: 'The internal rate of return and the price to cash flow of the volatility book are followed.',
    stated: 'Which figures. Not how they are computed for such a book.',
    ours: null,
    quantities: [],
    assumptions: [],
  },
  'HR-13': {
    kinds: ['remedy'],
    statement:
      'Where net theta stays negative, overall notional is cut by 25 % and at least one more monthly cycle is put between condor and VIX hedge.',
    stated: 'Both steps. Not in which order, nor what each does alone.',
    ours: 'Each step is previewed by itself. Cutting condor and hedge alike scales net theta and cannot change its sign, and the preview says so; a longer hedge, or cutting the hedge alone, can.',
    quantities: [
      stated('Cut of overall notional', exactly(25), 'percent'),
      stated('Further distance between condor and hedge', atLeast(1), 'months'),
    ],
    assumptions: [],
  },
  'HR-14': {
    kinds: ['context'],
    statement: 'At elevated VIX, openings for conversions and reversals appear.',
    stated: 'That they appear. No level and no size.',
    ours: null,
    quantities: [],
    assumptions: [],
  },
}
