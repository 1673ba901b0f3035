import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, evaluateHorizon, evaluatePayoff, evaluatePosition } from '../../src/engine/index.ts'
import { nonFinitePaths } from '../support/finite.ts'
import { scenarioArbitrary } from './scenarioArbitrary.ts'

describe('results of any valid scenario', () => {
  it('are finite: today’s book and its payoff', () => {
    fc.assert(
      fc.property(scenarioArbitrary, (scenario) => {
        const position = evaluatePosition(scenario)
        expect(
          nonFinitePaths({ position, payoff: evaluatePayoff(position), horizon: evaluateHorizon(position) }),
        ).toEqual([])
      }),
      // Every run of the tests draws others; the parts of a result have properties of their own.
      { numRuns: 400 },
    )
  }, 60_000)

  it('are finite: the sweep over VIX too', () => {
    fc.assert(
      fc.property(scenarioArbitrary, (scenario) => {
        expect(nonFinitePaths(evaluate(scenario))).toEqual([])
      }),
      { numRuns: 100 },
    )
  }, 60_000)
})
