import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateChecks } from '../../../../src/engine/evaluateChecks.ts'
import { evaluatePosition } from '../../../../src/engine/index.ts'
import { checks } from '../../../../src/engine/methodology/checks/registry.ts'
import { ruleById } from '../../../../src/engine/methodology/rules/registry.ts'
import { scenarioArbitrary } from '../../../properties/scenarioArbitrary.ts'
import { nonFinitePaths } from '../../../support/finite.ts'
import { scenario } from '../../../support/opening.ts'

const MAIN_RULES = [
  ...['HR-3', 'HR-4', 'HR-5', 'HR-6', 'HR-7', 'HR-11', 'HR-13', 'RN-11', 'RN-13', 'TT-4', 'TT-5'],
  ...['BW-1', 'BW-2', 'BW-5', 'BW-6', 'BW-7', 'BW-8', 'BW-12', 'BW-13'],
  ...['RB-1', 'RB-2', 'RB-3', 'RB-4', 'RB-5', 'RB-6', 'RB-8', 'RB-9', 'RB-11'],
]

describe('checks and triggers', () => {
  it('are one for each of these rules, in the order of the sources', () => {
    expect(checks.map(({ rules }) => rules[0])).toEqual(MAIN_RULES)
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length)
  })

  it('are of the kind that their rule is, where it is a check or a trigger', () => {
    for (const { kind, rules } of checks) {
      const kinds = ruleById(rules[0]).kinds.filter((each) => each === 'check' || each === 'trigger')
      if (kinds.length > 0) expect(kinds, rules[0]).toContain(kind)
    }
  })

  it('are all found in the opening scenario, with what names them', () => {
    const found = evaluateChecks(evaluatePosition(scenario()))
    expect(found.map(({ id, kind, rules, title }) => ({ id, kind, rules, title }))).toEqual(
      checks.map(({ id, kind, rules, title }) => ({ id, kind, rules, title })),
    )
  })

  it('find the same under every playbook where they read the market, the condor and the signals alone', () => {
    const apart = ['breakEvenDistance', 'backwardation', 'firstLayer', 'vixRsiCrossing', 'cashPressRate']
    const under = (playbook: 'bw' | 'none') =>
      evaluateChecks(evaluatePosition(scenario({ playbook }))).filter(({ id }) => apart.includes(id))
    expect(under('bw')).toEqual(under('none'))
    expect(under('bw')).toHaveLength(apart.length)
  })

  it('are finite in any valid scenario, and say why in one sentence without a computed number', () => {
    const names = /\bM[1-8]\b/g
    fc.assert(
      fc.property(scenarioArbitrary, (inputs) => {
        for (const found of evaluateChecks(evaluatePosition(inputs))) {
          expect(nonFinitePaths(found), found.id).toEqual([])
          expect(found.sentence).toMatch(/^\p{Lu}[^.]*\.$/u)
          expect(found.sentence.replace(names, '')).not.toMatch(/\d/)
          expect(found.sentence).not.toMatch(/\b(should|must|ought|recommend\w*)\b/i)
          const keys = found.readings.map(({ role, label }) => `${role} ${label}`)
          expect(new Set(keys).size, found.id).toBe(keys.length)
        }
      }),
      { numRuns: 500 },
    )
  }, 60_000)
})
