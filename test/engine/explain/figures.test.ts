import { describe, expect, it } from 'vitest'
import { evaluateExplanation } from '../../../src/engine/evaluateExplanation.ts'
import { type Explanation, stepsOf } from '../../../src/engine/explain/explanation.ts'
import { type ExplanationTopic, evaluatePosition, evaluateSweep } from '../../../src/engine/index.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { scenario } from '../../support/opening.ts'

function explain(topic: ExplanationTopic, changes: Partial<Scenario> = {}): Explanation {
  const inputs = scenario(changes)
  const explanation = evaluateExplanation(topic, evaluatePosition(inputs), () => evaluateSweep(inputs))
  if (!explanation) throw new Error(`nothing explains ${JSON.stringify(topic)}`)
  return explanation
}

/** A number by its id, wherever an explanation uses or makes it. */
function numberOf(explanation: Explanation, id: string) {
  const all = stepsOf(explanation).flatMap(({ quantities, result }) => [...quantities, result])
  const found = all.find((each) => each.id === id)
  if (!found) throw new Error(`${id} is not in ${explanation.title}`)
  return found
}

describe('the flip point', () => {
  it('lies between levels where net theta has different signs', () => {
    const explanation = explain({ kind: 'figure', figure: 'flipPoint' })
    const below = numberOf(explanation, 'lowNet').value
    const above = numberOf(explanation, 'highNet').value
    expect(below * above).toBeLessThan(0)
    expect(explanation.note).toContain(above < 0 ? 'turns negative' : 'turns positive')
  })

  it('that does not exist is shown by the extremes of net theta, which agree in sign', () => {
    const explanation = explain({ kind: 'figure', figure: 'flipPoint' }, { playbook: 'none' })
    expect(explanation.result).toBeNull()
    expect(numberOf(explanation, 'leastNet').value * numberOf(explanation, 'mostNet').value).toBeGreaterThan(0)
  })
})

describe('a hedge layer', () => {
  const first = { kind: 'layer', layer: 'first' } as const

  it.each([
    [12, 0.06, 0.08, 0.5, 'RN-2'],
    [17.44, 0.12, 0.18, 0.244, 'RN-3'],
    [32, 0.25, 0.35, 0.35, 'RN-4'],
    [80, 0.25, 0.35, 1, 'RN-4'],
  ])(
    'at VIX %d takes range and place in the band from the rule in force (RN-2, RN-3, RN-4)',
    (vix, low, high, x, rule) => {
      const explanation = explain(first, { vix })
      expect(numberOf(explanation, 'rangeLow')).toMatchObject({ value: low, rule })
      expect(numberOf(explanation, 'rangeHigh')).toMatchObject({ value: high, rule })
      expect(numberOf(explanation, 'bandPosition').value).toBeCloseTo(x, 12)
      expect(explanation.rules).toEqual(expect.arrayContaining([rule, 'RN-5', 'RN-8']))
    },
  )

  it('says that a promoter pays less for hedges (RN-8)', () => {
    expect(numberOf(explain(first), 'direction')).toMatchObject({ value: -1, rule: 'RN-8' })
  })

  it('has no range under the 10 % rule (RN-1)', () => {
    const explanation = explain(first, { playbook: 'tenPercent' })
    expect(numberOf(explanation, 'budgetShare')).toMatchObject({ value: 0.1, rule: 'RN-1' })
    expect(explanation.rules).toEqual(['RN-1'])
  })

  it('names the assumption behind its share of the budget', () => {
    expect(numberOf(explain(first), 'layerShare').source?.parameter).toBe('moderateFirstSharePct')
    expect(numberOf(explain(first, { vix: 32 }), 'layerShare').source?.parameter).toBe('highFirstSharePct')
  })

  it('without exposure in the basis chosen says why it holds nothing', () => {
    // A calendar spread whose near call is dearer than its far one costs nothing to enter, so premium cannot size it.
    const explanation = explain({ kind: 'layer', layer: 'second' }, { vix: 80, exposureBasis: 'premium' })
    expect(explanation.result?.value).toBe(0)
    expect(stepsOf(explanation).at(-1)?.note).toContain('no positive exposure')
  })
})

describe('the opening figures', () => {
  it('start from the four legs, whose own explanations they name', () => {
    const { quantities } = stepsOf(explain({ kind: 'figure', figure: 'credit' }))[0] ?? { quantities: [] }
    expect(quantities.map(({ opens }) => opens)).toEqual(
      [1, 2, 0, 3].map((place) => ({ kind: 'leg', layer: 'condor', place })),
    )
  })

  it('take a typed credit as it is', () => {
    const credit = explain({ kind: 'figure', figure: 'credit' }, { credit: 8.2 })
    expect(numberOf(credit, 'creditPoints')).toMatchObject({ value: 8.2, source: { parameter: 'credit' } })
  })

  it('of an option name the effective days of the variance clock', () => {
    const leg = explain({ kind: 'leg', layer: 'condor', place: 1 })
    // 2026-01-30 to 2026-03-20: 49 days, of them 14 weekend days and one holiday (2026-02-16).
    expect(numberOf(leg, 'openDays').value).toBeCloseTo(34, 9)
    expect(numberOf(leg, 'closedDays').value).toBeCloseTo(15, 9)
  })
})
