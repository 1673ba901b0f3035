import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateClaims } from '../../../src/engine/evaluateClaims.ts'
import { evaluateDisagreements } from '../../../src/engine/evaluateDisagreements.ts'
import { evaluateExplanation } from '../../../src/engine/evaluateExplanation.ts'
import { evaluateRemedies } from '../../../src/engine/evaluateRemedies.ts'
import { evaluateThetaFloor } from '../../../src/engine/evaluateThetaFloor.ts'
import { evaluateWorkedAnswers } from '../../../src/engine/evaluateWorkedAnswers.ts'
import { comparedIn } from '../../../src/engine/explain/decision.ts'
import { type Explanation, stepsOf } from '../../../src/engine/explain/explanation.ts'
import { evaluateExpression } from '../../../src/engine/explain/expression.ts'
import { evaluatePosition, evaluateSweep, type PositionResult } from '../../../src/engine/index.ts'
import type { Reading } from '../../../src/engine/methodology/reading.ts'
import { isRuleId } from '../../../src/engine/methodology/rules/ruleIds.ts'
import { SPX_MULTIPLIER } from '../../../src/engine/product/spxStructures.ts'
import { defaultScenario } from '../../../src/scenario/defaultScenario.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { workedScenarios } from '../../../src/scenario/workedScenarios.ts'
import { scenarioArbitrary } from '../../properties/scenarioArbitrary.ts'
import { scenario } from '../../support/opening.ts'

/** Relative; a book's parts may cancel, so that what is left is the rounding of doubles of the size of those parts. */
const TOLERANCE = 1e-8
const ROUNDING_USD = 1e-6
/** Some hundred units in the last place of what the condor's contracts stand for. */
const ROUNDING_OF_NOTIONAL = 1e-13
/** The condor's vega is a difference of two values; where it all but vanishes, a hedge sized by it has no more digits than this. */
const LEAST_OF_VEGA = 1e-6

/** What two ways of working out a reading may differ by: rounding of its own, of the condor's contracts, and of the vega that sizes a hedge. */
function roundingOf(value: number, { book }: PositionResult, { contracts, spx }: Scenario): number {
  const notional = ROUNDING_OF_NOTIONAL * contracts * SPX_MULTIPLIER * spx
  const vega = Math.abs(book.byLayer.condor?.oneFactorVegaUsd ?? 0)
  const share = Math.min(notional / vega, LEAST_OF_VEGA)
  return (TOLERANCE + share) * Math.abs(value) + ROUNDING_USD + notional
}

/** What a check holds its number against. */
const limitsOf = ({ decision }: Explanation): number[] =>
  (decision?.rulings ?? []).flatMap(({ when }) => (when === null ? [] : comparedIn(when).map(({ value }) => value)))

/** What is wrong with where readings say they come from: the explanation there has to arrive at the same number. */
function originProblems(readings: readonly Reading[], beside: Scenario): string[] {
  return readings.flatMap(({ role, label, value, origin }) => {
    if (!origin) return []
    const there = { ...beside, ...origin.changes }
    const position = evaluatePosition(there)
    const explanation = evaluateExplanation(origin.topic, position, () => evaluateSweep(there))
    if (!explanation) return [`${label}: nothing explains it`]
    const made = [
      ...stepsOf(explanation).map(({ result }) => result.value),
      explanation.result?.value ?? Number.NaN,
      ...(role === 'limit' ? limitsOf(explanation) : []),
    ]
    const rounding = roundingOf(value, position, there)
    const near = (other: number) => Math.abs(other - value) <= rounding
    return made.some(near)
      ? []
      : [`${label}: shows ${value}, “${explanation.title}” makes ${explanation.result?.value}`]
  })
}

const ofDisagreements = (inputs: Scenario) =>
  evaluateDisagreements(evaluatePosition(inputs)).flatMap(({ readings }) => readings)
const ofClaims = (inputs: Scenario) => evaluateClaims(evaluatePosition(inputs)).flatMap(({ readings }) => readings)

const cases: [string, Partial<Scenario>][] = [
  ['the opening scenario', {}],
  ['VIX 12', { vix: 12 }],
  ['VIX 33 under RB', { vix: 33, playbook: 'rb' }],
  ['a typed credit, scaled, with positions added', { credit: 8, hedgeScalePct: 140, addedFutures: 2 }],
  ['theta over a weekend', { thetaClock: 'nextClose' }],
  ['theta over a weekend under BW', { thetaClock: 'nextClose', playbook: 'bw' }],
  ['no layer held', { playbook: 'none' }],
  ['capital of nothing', { capitalUsd: 0 }],
  ['capital of nothing and no layer held', { capitalUsd: 0, playbook: 'none' }],
]

describe.each(cases)('in %s every reading leads to the calculation that makes it', (_title, changes) => {
  it('of the disagreements', () => {
    const inputs = scenario(changes)
    const readings = ofDisagreements(inputs)
    expect(readings.length).toBeGreaterThan(40)
    expect(readings.filter(({ origin }) => !origin).map(({ label }) => label)).toEqual([])
    expect(originProblems(readings, inputs)).toEqual([])
  })

  it('of the claims', () => {
    const inputs = scenario(changes)
    const readings = ofClaims(inputs)
    expect(readings.length).toBeGreaterThan(5)
    expect(readings.filter(({ origin }) => !origin).map(({ label }) => label)).toEqual([])
    expect(originProblems(readings, inputs)).toEqual([])
  })
})

it('what a rule is said to state names a rule there is', () => {
  const topics = ofDisagreements(scenario()).flatMap(({ origin }) => origin?.topic ?? [])
  const rules = topics.flatMap((topic) => (topic.kind === 'stated' ? [topic.rule] : []))
  expect(rules.length).toBeGreaterThan(5)
  expect(rules.filter((rule) => !isRuleId(rule))).toEqual([])
})

it('in any scenario the readings of the disagreements do', () => {
  fc.assert(
    fc.property(scenarioArbitrary, (inputs) => {
      const readings = ofDisagreements(inputs)
      expect(readings.filter(({ origin }) => !origin)).toEqual([])
      expect(originProblems(readings, inputs)).toEqual([])
    }),
    { numRuns: 15, endOnFailure: true },
  )
}, 60_000)

const ofRemedies = (inputs: Scenario) =>
  evaluateRemedies(evaluatePosition(inputs))
    .flatMap((remedy) => remedy.offer().steps)
    .flatMap(({ readings }) => readings)

describe('the steps of remedies', () => {
  it.each<[string, Partial<Scenario>]>([
    ['the opening scenario', {}],
    ['a wide quote, the credit pressed faster', { vixBidAsk: 0.3, pcf: 'faster', contracts: 40 }],
    ['no hedge, so that futures are added', { playbook: 'none', contracts: 40 }],
    ['a place set by hand under BW', { playbook: 'bw', rangePosition: 0.9, vix: 26 }],
    ['theta over a weekend', { thetaClock: 'nextClose', thetaFloorUsd: -200 }],
  ])(
    'in %s lead there too, each of their readings',
    (_title, changes) => {
      const inputs = scenario(changes)
      const readings = ofRemedies(inputs)
      expect(readings.length).toBeGreaterThan(8)
      expect(readings.filter(({ origin }) => !origin)).toEqual([])
      expect(originProblems(readings, inputs)).toEqual([])
    },
    60_000,
  )
})

/** What is wrong with how the theta floor is explained: its thetas are those of the scenarios they open, on the right side of the floor. */
function floorProblems(inputs: Scenario): string[] {
  const { held } = evaluateThetaFloor(inputs)
  const explanation = evaluateExplanation({ kind: 'thetaFloor' }, evaluatePosition(inputs), () => evaluateSweep(inputs))
  const steps = stepsOf(explanation ?? { sections: [], further: [] })
  const shown = explanation?.result?.value ?? null
  const asked = held.ok ? [held.scalePct, held.scalePct + 1].filter((scalePct) => scalePct <= 300) : [0]
  const thetas = steps.flatMap(({ quantities }) => quantities.filter(({ opensIn }) => opensIn))
  const rooms = steps.filter(({ name }) => name.startsWith('Above the floor'))
  return [
    ...(shown === (held.ok ? held.scalePct / 100 : null) ? [] : [`explains ${shown}, the remedy has ${held}`]),
    ...(rooms.length === asked.length ? [] : [`${rooms.length} scales are shown`]),
    ...rooms.flatMap(({ name, result }, i) => (result.value >= 0 === (held.ok && i === 0) ? [] : [name])),
    ...thetas.flatMap(({ label, value, opensIn }, i) => {
      const { book } = evaluatePosition({ ...inputs, ...opensIn?.changes })
      const isTheScale = opensIn?.changes.hedgeScalePct === asked[i]
      return isTheScale && Math.abs(book.net.theta.total - value) <= roundingOf(value, evaluatePosition(inputs), inputs)
        ? []
        : [`${label}: ${value} is not ${book.net.theta.total}`]
    }),
    ...steps.flatMap(({ name, formula, result }) =>
      Math.abs(evaluateExpression(formula) - result.value) <= TOLERANCE ? [] : [`${name}: ${result.value}`],
    ),
  ]
}

describe('the theta floor leads to net theta at its scale, which keeps the floor, and one percent above, which does not', () => {
  it.each<[string, Partial<Scenario>]>([
    ['the opening scenario', {}],
    ['theta over a weekend', { thetaClock: 'nextClose' }],
    ['at most three times the size', { thetaFloorUsd: -100_000 }],
    ['no hedge keeps it', { thetaFloorUsd: 100_000 }],
    ['positions added', { addedNearCalls: 2, addedFutures: 1, playbook: 'custom', customFirstQuantity: 9 }],
  ])('%s', (_title, changes) => {
    expect(floorProblems(scenario(changes))).toEqual([])
  })

  it('any scenario', () => {
    fc.assert(
      fc.property(scenarioArbitrary, (inputs) => {
        expect(floorProblems(inputs)).toEqual([])
      }),
      { numRuns: 20, endOnFailure: true },
    )
  }, 60_000)
})

/** What is wrong with the price of a call that a remedy buys: the leg that explains it has to have the same. */
function callProblems(inputs: Scenario): string[] {
  const position = evaluatePosition(inputs)
  return (['pressedCalls', 'gammaCalls'] as const).flatMap((reading) => {
    const explanation = evaluateExplanation({ kind: 'method', reading }, position, () => evaluateSweep(inputs))
    const quantities = stepsOf(explanation ?? { sections: [], further: [] }).flatMap((step) => step.quantities)
    return quantities.flatMap(({ label, value, opens, opensIn }) => {
      if (!opens || !opensIn) return []
      const there = { ...inputs, ...opensIn.changes }
      const leg = evaluateExplanation(opens, evaluatePosition(there), () => evaluateSweep(there))
      const price = leg?.result?.value ?? Number.NaN
      return Math.abs(price - value) <= TOLERANCE * value ? [] : [`${label}: ${value}, “${leg?.title}” makes ${price}`]
    })
  })
}

it.each<[string, Partial<Scenario>]>([
  ['the opening scenario', {}],
  ['calls and futures added before', { addedNearCalls: 2, addedFutures: 1, addedLongCalls: 3 }],
  ['layers that hold nothing', { playbook: 'hr', vix: 14 }],
])('a call that a remedy buys leads to the leg it would be: %s', (_title, changes) => {
  expect(callProblems(scenario(changes))).toEqual([])
})

it('it does in any scenario', () => {
  fc.assert(
    fc.property(scenarioArbitrary, (inputs) => {
      expect(callProblems(inputs)).toEqual([])
    }),
    { numRuns: 25, endOnFailure: true },
  )
}, 60_000)

describe.each<[string, Scenario]>([
  ['as they are', defaultScenario],
  ['with theta over a weekend', { ...defaultScenario, thetaClock: 'nextClose' }],
])('the worked answers %s', (_title, asked) => {
  const answers = evaluateWorkedAnswers(asked, workedScenarios(asked))
  it.each(answers.map((answer) => [answer.source, answer] as const))(
    'of %s lead there too',
    (_source, answer) => {
      const readings = answer.points.flatMap((point) => point.readings)
      expect(readings.filter(({ origin }) => origin).length).toBeGreaterThan(4)
      // The VIX of a regime is where the question is asked, not an answer to it.
      expect(readings.filter(({ origin, label }) => !origin && label !== 'VIX')).toEqual([])
      expect(originProblems(readings, { ...asked, ...answer.scenario })).toEqual([])
    },
    60_000,
  )
})
