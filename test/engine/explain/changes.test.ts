import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateExplanation } from '../../../src/engine/evaluateExplanation.ts'
import { evaluatePosition, evaluateSweep } from '../../../src/engine/index.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { scenarioArbitrary } from '../../properties/scenarioArbitrary.ts'
import { explanationProblems } from '../../support/explanationProblems.ts'
import { explainChanges } from '../../support/explanations.ts'
import { scenario } from '../../support/opening.ts'

const problemsOf = (base: Scenario, now: Scenario) => explainChanges(base, now).flatMap(explanationProblems)

describe('a change from the base is what the scenario has less what the base has', () => {
  it.each<[string, Partial<Scenario>, Partial<Scenario>]>([
    ['nothing changed', {}, {}],
    ['VIX 30', {}, { vix: 30 }],
    ['a layer that the base does not hold', { vix: 12 }, { vix: 32 }],
    ['no hedge any more', { vix: 32 }, { playbook: 'none' }],
    ['layers in contracts and in shares', { playbook: 'tt' }, { vix: 20 }],
    ['a flip point that is gone', {}, { playbook: 'none' }],
    ['theta over another stretch', {}, { thetaClock: 'nextClose' }],
  ])('%s', (_title, was, is) => {
    expect(problemsOf(scenario(was), scenario(is))).toEqual([])
  })

  it('of any two scenarios', () => {
    fc.assert(
      fc.property(scenarioArbitrary, scenarioArbitrary, (base, now) => {
        expect(problemsOf(base, now)).toEqual([])
      }),
      { numRuns: 8 },
    )
  }, 60_000)

  it('says why where there is nothing to subtract', () => {
    const [theta] = explainChanges(scenario(), scenario({ thetaClock: 'nextClose' })).filter(
      ({ topic }) => topic.kind === 'change' && topic.of.kind === 'figure' && topic.of.figure === 'netTheta',
    )
    expect(theta?.explanation.result).toBeNull()
    expect(theta?.explanation.note).toMatch(/stretch|unit/)
  })

  it('is none without a base', () => {
    const inputs = scenario()
    const topic = { kind: 'change', of: { kind: 'figure', figure: 'credit' } } as const
    expect(evaluateExplanation(topic, evaluatePosition(inputs), () => evaluateSweep(inputs))).toBeNull()
  })
})
