import { about, above, atLeast, atMost, below, between, exactly, ours, stated } from './amounts.ts'
import type { RuleText } from './rule.ts'
import type { RuleIdOf } from './ruleIds.ts'

/** Rules of the article on backwardation: calendar overlay against tail hedge. */
export const bwRules: Readonly<Record<RuleIdOf<'BW'>, RuleText>> = {
  'BW-1': {
    kinds: ['trigger'],
    statement:
      'The degree of backwardation is M1 − M2; beyond 3 to 4 points it signals that volatility reverts aggressively.',
    stated: 'The measure and the two levels. Not what holds between them.',
    ours: 'The signal starts at 3 points, is full at 4 and grows on a straight line between: f = M1 − M2 − 3, kept within 0 and 1.',
    quantities: [stated('M1 − M2', between(3, 4), 'VIX points')],
    assumptions: [],
  },
  'BW-2': {
    kinds: ['sizing'],
    statement:
      'In that state 55 to 65 % of the hedge budget goes to the calendar overlay and 35 to 45 % to the tail hedge.',
    stated:
      'Both ranges. Not the split outside that state, nor which rule prevails where the parts have sizes of their own.',
    ours: 'Calendar share = 0.5 + f (0.05 + 0.10 p), with f of BW-1 and the place p in the range: half and half without backwardation. Where BW-10 and BW-11 size the parts, the shares are a check on their cost, with 5 points to either side while the signal grows; with a total budget typed in they size them.',
    quantities: [
      stated('Calendar overlay, share of the hedge budget', between(55, 65), 'percent'),
      stated('Tail hedge, share of the hedge budget', between(35, 45), 'percent'),
      ours('Calendar overlay without backwardation', exactly(50), 'percent'),
    ],
    assumptions: ['bwBudgetUsd', 'rangePosition', 'stance', 'signalWeightPct'],
  },
  'BW-3': {
    kinds: ['structure'],
    statement:
      'The calendar overlay buys further-dated SPX options, or diagonals of VIX calls, against the front-month SPX condor.',
    stated: 'The instruments. Neither strikes nor tenors.',
    ours: 'SPX puts at the condor’s short put strike in the long tenor, at least a month after it, or by a switch a diagonal of VIX calls: the middle tenor bought at the hedge’s strike, the near one sold further out of the money. The source gives neither strikes nor tenors.',
    quantities: [],
    assumptions: ['bwOverlay', 'longTenorDays', 'middleTenorDays', 'shortTenorDays', 'callMoneyness'],
  },
  'BW-4': {
    kinds: ['structure'],
    statement: 'The tail hedge is out-of-the-money VIX calls 45 to 60 days out, or VIX futures that are rolled.',
    stated: 'The instruments and the tenor of the calls.',
    ours: 'The place in the range decides between 45 and 60 days; the listed month nearest to it is taken, of the futures too where they are chosen.',
    quantities: [stated('Tenor of the tail calls', between(45, 60), 'days')],
    assumptions: ['bwTail', 'rangePosition'],
  },
  'BW-5': {
    kinds: ['trigger'],
    statement: 'MACD of VVIX over VIX gives the signal; the advance-decline line confirms it.',
    stated: 'Both indicators. Neither periods nor levels.',
    ours: 'The signal is a histogram above zero and rising; without the advance-decline line diverging it stays unconfirmed.',
    quantities: [],
    assumptions: [],
  },
  'BW-6': {
    kinds: ['sizing'],
    statement:
      'With the daily RSI of SPX below 40 while backwardation lasts, the calendar overlay is widened by about 20 %.',
    stated: 'The RSI level and the amount. Not what widening means.',
    ours: 'Widened means its size times 1.2. A switch moves its strikes 20 % further apart instead: the put’s distance from the index, the diagonal’s multiples of its futures. Of a typed budget the overlay takes 1.2 times its share and the tail what is left.',
    quantities: [
      stated('RSI of SPX', below(40), 'RSI'),
      stated('Calendar overlay widened by', about(20), 'percent'),
      ours('Size of the calendar overlay, times', exactly(1.2), 'times'),
    ],
    assumptions: ['bwWiden'],
  },
  'BW-7': {
    kinds: ['sizing'],
    statement: 'As the curve begins to flatten, the increment moves to the tail hedge.',
    stated: 'The move. Neither when flattening begins nor how much moves.',
    ours: 'The curve flattens when M1 − M2, above 0 at entry, has shrunk by more than 15 % against the curve marked as entry; then 10 % of the budget, or of the cost of both parts, moves from the calendar overlay to the tail. A part that costs nothing can neither hand over nor take.',
    quantities: [
      ours('Shrinkage of M1 − M2', above(15), 'percent'),
      ours('Share of the budget that moves', exactly(10), 'percent'),
    ],
    assumptions: ['bwFlattenPct', 'bwMovePct'],
  },
  'BW-8': {
    kinds: ['check'],
    statement:
      'First step: the short strikes lie outside 1.5 standard deviations of the move implied by current volatility.',
    stated: 'The multiple and that it applies to the short strikes. HR-6 asks it of the break-evens; both are shown.',
    ours: null,
    quantities: [stated('Distance of each short strike', above(1.5), 'standard deviations')],
    assumptions: [],
  },
  'BW-9': {
    kinds: ['sizing', 'check'],
    statement:
      'Second step: the hedge ratio follows from the internal rate of return the trade aims at; the hedge’s blended cost of capital stays below 18 % a year.',
    stated: 'The order and the limit. Neither target return nor how capital is counted.',
    ours: null,
    quantities: [stated('Blended cost of capital of the hedge, per year', below(18), 'percent')],
    assumptions: [],
  },
  'BW-10': {
    kinds: ['sizing'],
    statement:
      'Third step: the overlay’s vega matches 40 to 60 % of the condor’s net vega, in longer-dated SPX puts or VIX calls with good conversion characteristics.',
    stated: 'The range and the instruments. Not how vega is measured across products.',
    ours: 'Vega is the one-factor vega, so that SPX and VIX products compare; the target is 40 % at the low end of the place in the range and 60 % at the high end, of the vega that the condor is short of.',
    quantities: [stated('Vega of the overlay, share of the condor’s net vega', between(40, 60), 'percent')],
    assumptions: ['bwOverlay', 'rangePosition', 'stance', 'signalWeightPct'],
  },
  'BW-11': {
    kinds: ['sizing'],
    statement:
      'Fourth step: tail calls start 2 to 3 % out of the money and cover about 1.8 times the condor’s largest expected loss in a 20 % fall of SPX. Price to cash flow of volatility ETFs adjusts them.',
    stated:
      'The moneyness, the multiple, the fall and what adjusts. Not what VIX does in the fall, nor how far the signal goes.',
    ours: 'The gain of the tail layer equals 1.8 times the condor’s loss in one and the same instant shock: SPX down 20 %, VIX by the spot-vol link without its stress, curve and VVIX following. The place in the range decides between 2 and 3 % out of the money, at the nearest whole strike. Price to cash flow is not computed.',
    quantities: [
      stated('Tail calls out of the money', between(2, 3), 'percent'),
      stated('Cover of the condor’s loss', about(1.8), 'times'),
      stated('Fall of SPX', exactly(20), 'percent'),
    ],
    assumptions: ['bwTail', 'rangePosition'],
  },
  'BW-12': {
    kinds: ['trigger'],
    statement: 'Fifth step: rebalance each week, or when the VIX futures curve has shifted by 15 %.',
    stated: 'Both conditions. Not how a shift of a whole curve is measured.',
    ours: 'The shift is the largest relative change of the curve at 30, 60, 90 and 120 days against the curve marked as entry.',
    quantities: [
      stated('Time between rebalances', exactly(1), 'weeks'),
      stated('Shift of the VIX futures curve', atLeast(15), 'percent'),
      ours('Nearest tenor compared', exactly(30), 'days'),
      ours('Furthest tenor compared', exactly(120), 'days'),
    ],
    assumptions: [],
  },
  'BW-13': {
    kinds: ['check'],
    statement:
      'No single complex takes more than 2.5 % of portfolio capital, with strict stops when the real effective exchange rate or the price-earnings ratio signals stress.',
    stated: 'The share and the stops. No level for them.',
    ours: 'Risk of the complex is counted as in HR-11. Stress is the user’s own mark, and by itself breaks the check.',
    quantities: [stated('Risk of one complex, share of portfolio capital', atMost(2.5), 'percent')],
    assumptions: ['capitalUsd'],
  },
  'BW-14': {
    kinds: ['definition'],
    statement:
      'Backwardation is M1 above M2. The source also claims that the theta of the overlay can pay for the tail hedge.',
    stated: 'The measure and the claim. Its prose describes another shape once (C7).',
    ours: 'The claim is computed: theta of the overlay against the carry of the tail.',
    quantities: [stated('M1 − M2 in backwardation', above(0), 'VIX points')],
    assumptions: [],
  },
}
