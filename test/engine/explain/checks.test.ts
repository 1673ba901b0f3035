import { describe, expect, it } from 'vitest'
import { evaluateChecks } from '../../../src/engine/evaluateChecks.ts'
import { evaluateExplanation } from '../../../src/engine/evaluateExplanation.ts'
import { stepsOf } from '../../../src/engine/explain/explanation.ts'
import { evaluatePosition, evaluateSweep } from '../../../src/engine/index.ts'
import type { CheckId } from '../../../src/engine/methodology/checks/checkIds.ts'
import { checks } from '../../../src/engine/methodology/checks/registry.ts'
import { remedies } from '../../../src/engine/remedies/registry.ts'
import { rulesWithRemedy } from '../../../src/engine/remedies/ruleNames.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { explanationProblems } from '../../support/explanationProblems.ts'
import { explainAll } from '../../support/explanations.ts'
import { scenario } from '../../support/opening.ts'

const marked = {
  refDate: '2026-01-20',
  refSpx: 6900,
  refVix: 20,
  refCurve30: 17,
  refCurve60: 18,
  refCurve90: 19,
  refCurve120: 20,
  refFrontSpread: 3,
  refLowerBreakEven: 6200,
  refUpperBreakEven: 7400,
  refVolatilityUsd: 90,
} as const
const backwardation = { vix: 34, curveVix: 34, m1: 33, m2: 29.5, m3: 27, m4: 26, m5: 25, m6: 25, m7: 25, m8: 25 }

/** Scenarios that between them bring every check to a number and to more than one status. */
const scenarios: readonly [string, Partial<Scenario>][] = [
  ['the opening scenario', {}],
  ['a calm market without a hedge', { vix: 12, playbook: 'none' }],
  ['an entry marked', marked],
  [
    'an entry marked that marks no curve',
    { ...marked, refCurve30: null, refCurve60: null, refCurve90: null, refCurve120: null },
  ],
  [
    'an entry of the day before',
    { ...marked, refDate: '2026-01-29', refCurve30: null, refCurve60: null, refCurve90: null, refCurve120: null },
  ],
  ['break-evens that have closed in from above', { ...marked, refLowerBreakEven: 6290, refUpperBreakEven: 7500 }],
  ['backwardation under BW', { ...backwardation, ...marked, playbook: 'bw', rsiSpx: 30 }],
  ['deep backwardation under BW', { ...backwardation, m2: 28, playbook: 'bw' }],
  ['momentum that grows', { macdVix: 1.2, macdVixBefore: 0.4, macdVvix: 0.3, macdVvixBefore: 0.1 }],
  [
    'momentum that grows, the A/D line diverging',
    { macdVix: 1, macdVixBefore: 0.5, macdVvix: 0.3, adDivergence: 'on' },
  ],
  ['momentum that slows', { macdVix: 0.2, macdVixBefore: 0.9 }],
  ['switches on', { etpSkew: 'on', correlations: 'on', stress: 'on', pcf: 'faster', reer: 'faster' }],
  ['switches against each other', { pcf: 'faster', reer: 'slower' }],
  ['a slower press', { reer: 'slower' }],
  ['RSI crossing upward', { rsiVix: 80, rsiVixBefore: 20, rsiSpx: 30 }],
  ['RSI crossing downward', { rsiVix: 20, rsiVixBefore: 90 }],
  ['waiting with all conditions', { underlyingBid: 'on', inflation: 'on', rateSpreads: 'on' }],
  ['waiting with a bid alone', { underlyingBid: 'on' }],
  ['between the zones', { vix: 23, lastZone: 'first' }],
  ['between the zones, the higher one reached', { vix: 29.5, lastZone: 'third' }],
  ['the first zone with signs', { vix: 20, adDivergence: 'on', rsiVix: 90, realisedVolPct: 40 }],
  ['a small account', { capitalUsd: 120_000, riskCapitalUsd: 60_000 }],
  ['no capital, stressed', { capitalUsd: 0, riskCapitalUsd: 0, stress: 'on' }],
  ['an entry marked in contango', { ...marked, refFrontSpread: -1 }],
  ['no condor theta to set carry against', { shortPut: 7400, shortCall: 7600, vix: 12, contracts: 5 }],
  ['no capital and no layer', { capitalUsd: 0, riskCapitalUsd: null, playbook: 'none' }],
  ['a hedge that covers', { hedgeScalePct: 12, rounding: 'fractional' }],
]

const each = (changes: Partial<Scenario>) => explainAll(scenario(changes)).filter(({ topic }) => topic.kind === 'check')

describe('every check is a worked calculation whose rulings lead to its status', () => {
  it.each(scenarios)('%s', (_title, changes) => {
    const explained = each(changes)
    expect(explained).toHaveLength(checks.length)
    expect(explained.flatMap(explanationProblems)).toEqual([])
  })

  it('with a number and a formula for all but the two that are switches', () => {
    const worked = new Set<string>()
    for (const [, changes] of scenarios) {
      for (const { topic, explanation } of each(changes)) {
        if (topic.kind === 'check' && explanation.result) worked.add(topic.check)
      }
    }
    const switches = ['tighteningCorrelations', 'steepeningSkew']
    expect([...worked].sort()).toEqual(
      checks
        .map(({ id }) => id)
        .filter((id) => !switches.includes(id))
        .sort(),
    )
  })

  it('in more than one status each, between these scenarios', () => {
    const seen = new Map<string, Set<string>>()
    for (const [, changes] of scenarios) {
      for (const { id, status } of evaluateChecks(evaluatePosition(scenario(changes)))) {
        seen.set(id, (seen.get(id) ?? new Set()).add(status))
      }
    }
    expect([...seen].filter(([, statuses]) => statuses.size < 2)).toEqual([])
  })
})

function explain(check: CheckId, changes: Partial<Scenario> = {}) {
  const inputs = scenario(changes)
  const found = evaluateExplanation({ kind: 'check', check }, evaluatePosition(inputs), () => evaluateSweep(inputs))
  if (!found) throw new Error(`nothing explains ${check}`)
  return found
}
const quantitiesOf = (explanation: ReturnType<typeof explain>) =>
  stepsOf(explanation).flatMap(({ quantities }) => quantities)

describe('the explanation of a check', () => {
  it('leads on to the figures, layers and legs it rests on', () => {
    const opens = (check: CheckId) => quantitiesOf(explain(check)).flatMap((each) => each.opens ?? [])
    expect(opens('negativeTheta')).toContainEqual({ kind: 'figure', figure: 'netTheta' })
    expect(opens('vegaCover')).toContainEqual({ kind: 'hedge', reading: 'vega' })
    expect(opens('riskCapitalShare')).toEqual(
      expect.arrayContaining([
        { kind: 'figure', figure: 'maxLoss' },
        { kind: 'layer', layer: 'first' },
      ]),
    )
    expect(opens('vegaShare')).toContainEqual({ kind: 'leg', layer: 'condor', place: 3 })
  })

  it('names what of a limit is ours (RN-11, TT-5)', () => {
    const compared = explain('vegaCover').sources.map(({ kind, parameter }) => [kind, parameter])
    expect(compared).toEqual(
      expect.arrayContaining([
        ['ours', 'coverLowPct'],
        ['ours', 'coverHighPct'],
      ]),
    )
    expect(explain('hedgeCarry').sources.some(({ parameter }) => parameter === 'carryBrokenPct')).toBe(true)
  })

  it('of one that does not apply says why instead of a number (BW-7)', () => {
    const { result, decision, note } = explain('curveFlattening')
    expect(result).toBeNull()
    expect(decision?.status).toBe('notApplicable')
    expect(note).toContain('No entry is marked')
  })

  it('puts the side that decides last, which is the check’s number (HR-6)', () => {
    const [lower, upper] = [explain('breakEvenDistance', { spx: 6500 }), explain('breakEvenDistance', { spx: 7100 })]
    expect([lower.result?.label, upper.result?.label]).toEqual(['Put side', 'Call side'])
  })
})

describe('rules that name an action', () => {
  it('are those of the remedies', () => {
    expect(new Set(rulesWithRemedy)).toEqual(new Set(remedies.flatMap(({ rules }) => rules)))
  })
})
