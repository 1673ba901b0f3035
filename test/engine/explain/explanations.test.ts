import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateExplanation } from '../../../src/engine/evaluateExplanation.ts'
import { evaluateHorizon } from '../../../src/engine/evaluateHorizon.ts'
import { evaluatePosition, evaluateSweep } from '../../../src/engine/index.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { scenarioArbitrary } from '../../properties/scenarioArbitrary.ts'
import { explanationProblems } from '../../support/explanationProblems.ts'
import { explainAll } from '../../support/explanations.ts'
import { scenario } from '../../support/opening.ts'

/** M1 4 points above M2, as observed. */
const backwardation = { vix: 34, curveVix: 34, m1: 33, m2: 29, m3: 27, m4: 26, m5: 25, m6: 25, m7: 25, m8: 25 }

const problemsOf = (inputs: Scenario) => explainAll(inputs).flatMap(explanationProblems)

describe('every explanation adds up to the figure on the screen', () => {
  it.each<[string, Partial<Scenario>]>([
    ['the opening scenario', {}],
    ['VIX 12', { vix: 12 }],
    ['VIX 32', { vix: 32 }],
    ['VIX 80', { vix: 80 }],
    ['a typical curve', { vix: 32, curveSource: 'typical' }],
    ['a parallel curve', { vix: 26, curveResponse: 'parallel' }],
    ['a VVIX entered', { vix: 21, vvix: 120 }],
    ['the 10 % rule', { playbook: 'tenPercent' }],
    ['no hedge', { playbook: 'none' }],
    ['a range position by hand', { rangePosition: 0.8 }],
    ['a promoter', { stance: 1, vix: 22 }],
    ['the underlying as notional', { notionalBasis: 'underlying' }],
    ['a stated notional', { notionalBasis: 'stated' }],
    ['exposure by delta', { exposureBasis: 'delta', vix: 32 }],
    ['exposure by premium', { exposureBasis: 'premium', vix: 32 }],
    ['exposure by vega', { exposureBasis: 'vega', vix: 32 }],
    ['exposure in contracts', { exposureBasis: 'contracts' }],
    ['fractional contracts', { rounding: 'fractional' }],
    ['theta to the next close', { thetaClock: 'nextClose' }],
    ['a typed credit', { credit: 8.2 }],
    ['typed leg prices and a bid-ask width', { entryShortPut: 31.5, bidAsk: 0.4, vixBidAsk: 0.1 }],
    ['signals at work', { adDivergence: 'on', rsiSpx: 30, underlyingBid: 'on', signalWeightPct: 15 }],
    ['a volatility beta (RN-6)', { refVix: 15, refVolatilityUsd: 90 }],
    ['a hedge scaled', { hedgeScalePct: 140 }],
    ['HR by the ratio', { playbook: 'hr' }],
    ['HR in SPX deltas, capped', { playbook: 'hr', hrDeltas: 'spx', hedgeScalePct: 300, vix: 18 }],
    ['HR by spreads', { playbook: 'hr', hrSize: 'press' }],
    ['HR by vega, capped', { playbook: 'hr', hrSize: 'vega' }],
    ['HR by vega above 20', { playbook: 'hr', hrSize: 'vega', hrFirst: 'future', vix: 26 }],
    ['HR with tenors that leave no line', { playbook: 'hr', hrShortDays: 60, hrLongDays: 10 }],
    ['HR with shares beyond the whole', { playbook: 'hr', hrFirstSharePct: 80, hrSecondSharePct: 60 }],
    ['HR up to VIX 16', { playbook: 'hr', vix: 15 }],
    ['TT', { playbook: 'tt', portfolioBeta: 1.3 }],
    ['TT in backwardation by vega', { ...backwardation, playbook: 'tt', exposureBasis: 'vega' }],
    ['TT without beta', { playbook: 'tt', portfolioBeta: 0 }],
    ['BW', { playbook: 'bw' }],
    ['BW widened and moved', { ...backwardation, playbook: 'bw', rsiSpx: 30, refVix: 40, refFrontSpread: 6 }],
    ['BW on a budget', { ...backwardation, playbook: 'bw', bwBudgetUsd: 25_000 }],
    [
      'BW on a budget, widened and moved',
      { ...backwardation, playbook: 'bw', bwBudgetUsd: 25_000, rsiSpx: 30, refVix: 40, refFrontSpread: 6 },
    ],
    ['BW by diagonal and futures', { playbook: 'bw', bwOverlay: 'vixDiagonal', bwTail: 'futures' }],
    ['RB to assess', { playbook: 'rb' }],
    ['RB engaged', { playbook: 'rb', vix: 33 }],
    ['RB at the limit of RB-8', { playbook: 'rb', vix: 26, riskCapitalUsd: 5000 }],
    ['RB between zones', { playbook: 'rb', vix: 23, lastZone: 'second' }],
    ['Custom', { playbook: 'custom', customFirstQuantity: 4, customThirdQuantity: 250 }],
    ['positions added', { addedNearCalls: 2, addedFutures: 1, addedLongCalls: 3, vixBidAsk: 0.1 }],
    ['positions added without a hedge', { playbook: 'none', addedFutures: 2 }],
    ['positions added to layers that are off', { playbook: 'hr', vix: 14, addedNearCalls: 2, addedLongCalls: 3 }],
    ['a what-if that VIX follows', { spotMovePct: -10, daysForward: 5, spotVolStress: 1.5 }],
    ['a what-if that settles a layer', { spotMovePct: 3, daysForward: 30, vixBidAsk: 0.2, credit: 8 }],
    ['a what-if with VIX held', { spotMovePct: -10, spotVol: 'held', vixMove: 4, stickiness: 0.5, daysForward: 5 }],
    ['a condor of one day', { expiry: '2026-02-02' }],
    ['a condor of two years', { expiry: '2028-01-21' }],
  ])('%s', (_title, changes) => {
    expect(problemsOf(scenario(changes))).toEqual([])
  })

  it('P&L of a what-if since entry too, beside it', () => {
    fc.assert(
      fc.property(scenarioArbitrary, (inputs) => {
        const position = evaluatePosition(inputs)
        const { profitSinceEntryUsd } = evaluateHorizon(position)
        const found = evaluateExplanation({ kind: 'whatIf' }, position, () => evaluateSweep(inputs))
        const step = found?.further.at(-1)?.steps.at(-1)
        const gross = position.book.legs.reduce((total, { valueUsd }) => total + Math.abs(valueUsd), 1)
        expect(Math.abs((step?.result.value ?? Number.NaN) - profitSinceEntryUsd)).toBeLessThan(1e-9 * gross)
      }),
      { numRuns: 40 },
    )
  })

  it('any valid scenario', () => {
    fc.assert(
      fc.property(scenarioArbitrary, (inputs) => {
        expect(problemsOf(inputs)).toEqual([])
      }),
      // Every run of the tests draws others; each of these works out all formulas of a scenario.
      { numRuns: 75 },
    )
  }, 60_000)
})
