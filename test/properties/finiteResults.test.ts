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
      { numRuns: 2000 },
    )
  }, 60_000)

  it('are finite: the sweep over VIX too', () => {
    fc.assert(
      fc.property(scenarioArbitrary, (scenario) => {
        expect(nonFinitePaths(evaluate(scenario))).toEqual([])
      }),
      { numRuns: 200 },
    )
  }, 60_000)
})
