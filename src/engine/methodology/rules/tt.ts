import { about, above, below, between, exactly, ours, stated } from './amounts.ts'
import type { RuleText } from './rule.ts'
import type { RuleIdOf } from './ruleIds.ts'

/** Rules of the article on Temporal Theta and the size of the layers. */
export const ttRules: Readonly<Record<RuleIdOf<'TT'>, RuleText>> = {
  'TT-1': {
    kinds: ['sizing'],
    statement:
      'Of the condor’s risk capital, 15 to 25 % goes to the short-term VIX layer, 30 to 40 % to the intermediate layer of 30 to 60 days, and what is left to a long-dated stabiliser.',
    stated:
      'Both ranges and the tenor of the intermediate layer. Not the other tenors, nor what of a hedge counts against the share.',
    ours: 'Risk capital is the condor’s maximum loss. Tenors are about 20, 45 and 120 days. What counts is the exposure basis chosen for all sources; contract notional by default, and by vega or by contracts the condor in that basis takes the place of risk capital. With no band of VIX in this source, the place in the ranges starts at one half.',
    quantities: [
      stated('Short-term layer, share of risk capital', between(15, 25), 'percent'),
      stated('Intermediate layer, share of risk capital', between(30, 40), 'percent'),
      stated('Long-dated stabiliser, the remainder of risk capital', between(35, 55), 'percent'),
      stated('Tenor of the intermediate layer', between(30, 60), 'days'),
      ours('Tenor of the short-term layer', about(20), 'days'),
      ours('Tenor of the intermediate layer by default', about(45), 'days'),
      ours('Tenor of the stabiliser', about(120), 'days'),
    ],
    assumptions: [
      'exposureBasis',
      'rangePosition',
      'stance',
      'ttFirstTenorDays',
      'ttSecondTenorDays',
      'ttThirdTenorDays',
    ],
  },
  'TT-2': {
    kinds: ['sizing'],
    statement:
      'The size is adjusted by the portfolio’s CAPM beta to the S&P 500 and by the shape of the VIX curve; a rising futures curve is read as the sign of a threatening regime.',
    stated: 'Both adjustments and that sign. Not how far they go.',
    ours: 'The budget is multiplied by the beta of the user’s other holdings, hedge left out; at a beta of 0 or below there is no budget. In contango up to 10 % of the budget moves from the first layer to the third, in backwardation the other way, in proportion to M4/M1 − 1 and in full at ±15 %. No layer falls below nothing.',
    quantities: [
      ours('Largest share of the budget moved between first and third layer', exactly(10), 'percent'),
      ours('M4/M1 − 1 at which all of it has moved', exactly(15), 'percent'),
    ],
    assumptions: ['portfolioBeta', 'ttTiltPct', 'ttTiltFullPct'],
  },
  'TT-3': {
    kinds: ['sizing'],
    statement:
      'The size comes from an optimisation over cost of capital, internal rate of return and break-evens together, not from a fixed percentage.',
    stated: 'The variables. Neither objective nor weights.',
    ours: null,
    quantities: [],
    assumptions: [],
  },
  'TT-4': {
    kinds: ['trigger'],
    statement:
      'The Cash Press speeds up or slows down with the broad market’s price to cash flow and with the real effective exchange rate.',
    stated: 'What it depends on, and that it presses into longer-dated VIX instruments. No rate and no levels.',
    ours: 'The press rate is the share of the condor’s credit spent on longer-dated VIX instruments, calls by default. The two switches together double it, halve it, or cancel out.',
    quantities: [
      ours('Press rate, share of the credit', exactly(25), 'percent'),
      ours('Press rate when sped up, times the set one', exactly(2), 'times'),
      ours('Press rate when slowed down, times the set one', exactly(0.5), 'times'),
    ],
    assumptions: ['pressRatePct', 'pcf', 'reer'],
  },
  'TT-5': {
    kinds: ['check'],
    statement:
      'In low volatility the hedge is kept from growing too large, because its negative carry eats the return.',
    stated: 'The warning. No limit.',
    ours: 'The hedge’s carry (decay and roll) as a share of the condor’s theta: watch above 60 %, broken above 100 %, where the hedge costs more than the condor earns. Not applicable where the condor’s theta is not positive.',
    quantities: [
      ours('Carry of the hedge, share of condor theta: watch', above(60), 'percent'),
      ours('Carry of the hedge, share of condor theta: broken', above(100), 'percent'),
    ],
    assumptions: ['carryWatchPct', 'carryBrokenPct'],
  },
  'TT-6': {
    kinds: ['context'],
    statement: 'The dates of FOMC, CPI and PPI are kept in view.',
    stated: 'The events. No rule for what follows from them.',
    ours: 'Days to each event are shown.',
    quantities: [],
    assumptions: [],
  },
  'TT-7': {
    kinds: ['economics'],
    statement: 'Conversions and reversals on SPX boxes, the source claims, can adjust delta without added cost.',
    stated: 'The claim. No figure.',
    ours: 'The claim is computed. A completed conversion or box has almost no delta; only the synthetic forward inside it has.',
    quantities: [],
    assumptions: [],
  },
  'TT-8': {
    kinds: ['check'],
    statement: 'A weak quick ratio of related corporate or REIT holdings can force the layers to be unwound.',
    stated: 'The danger. No limit.',
    ours: 'The ratio checked is the account’s own: cash and marketable reserves over margin and premium due, broken below 1. The holdings’ ratio is an entry of the user, because no rule turns it into a limit.',
    quantities: [ours('Quick ratio of the account: broken', below(1), 'number')],
    assumptions: [],
  },
  'TT-9': {
    kinds: ['economics'],
    statement:
      'The gap between the fair value of a dividend discount model and the actual price-earnings ratio is watched: is the equity risk premium widening?',
    stated: 'The comparison. No level.',
    ours: null,
    quantities: [],
    assumptions: [],
  },
  'TT-10': {
    kinds: ['sizing'],
    statement: 'The steward comes first; promoters carry a larger VIX notional for its upside.',
    stated: 'The contrast. No number.',
    ours: 'The stance moves the place in the ranges; towards the promoter it rises, by half the range at the end (C6). The first two layers then take more and the stabiliser less: the whole stays the risk capital.',
    quantities: [ours('Shift of the place in the range from steward to promoter', exactly(1), 'number')],
    assumptions: ['rangePosition', 'stance'],
  },
  'TT-11': {
    kinds: ['economics'],
    statement: 'Each layer is stressed against the volatility spikes of 2018, 2020 and 2022.',
    stated: 'The years. Neither days nor sizes.',
    ours: 'Each layer is shown by itself beside the net, because a net can hide a layer that fails.',
    quantities: [],
    assumptions: [],
  },
  'TT-12': {
    kinds: ['sizing'],
    statement: 'MACD, RSI and the advance-decline line move the notional of the layers.',
    stated: 'The signals. Not how far they move it.',
    ours: 'They move the signal score, by 0.10 each, and through it the place in the ranges (RN-5).',
    quantities: [ours('Weight of one signal', exactly(0.1), 'number')],
    assumptions: ['rangePosition', 'signalWeightPct'],
  },
}
