import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { scenarioArbitrary } from '../../properties/scenarioArbitrary.ts'
import { explanationProblems } from '../../support/explanationProblems.ts'
import { explainAll } from '../../support/explanations.ts'
import { scenario } from '../../support/opening.ts'

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
    ['a condor of one day', { expiry: '2026-02-02' }],
    ['a condor of two years', { expiry: '2028-01-21' }],
  ])('%s', (_title, changes) => {
    expect(problemsOf(scenario(changes))).toEqual([])
  })

  it('any valid scenario', () => {
    fc.assert(
      fc.property(scenarioArbitrary, (inputs) => {
        expect(problemsOf(inputs)).toEqual([])
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})
