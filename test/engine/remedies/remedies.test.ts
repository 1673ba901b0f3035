import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateRemedies } from '../../../src/engine/evaluateRemedies.ts'
import { evaluatePosition, type LabInputs, type RemedyStep } from '../../../src/engine/index.ts'
import { LAST_DATE, RANGES } from '../../../src/engine/remedies/room.ts'
import { summarise } from '../../../src/engine/summarise.ts'
import { checkScenario, checkValue } from '../../../src/scenario/checks.ts'
import { type ParameterKey, parameterOf, type Scenario } from '../../../src/scenario/parameters.ts'
import { scenarioArbitrary } from '../../properties/scenarioArbitrary.ts'
import { nonFinitePaths } from '../../support/finite.ts'
import { scenario } from '../../support/opening.ts'

type Step = RemedyStep<Partial<LabInputs>>

function stepsOn(inputs: Scenario): Step[] {
  return evaluateRemedies(evaluatePosition(inputs)).flatMap((remedy) => {
    const { steps, problem } = remedy.offer()
    expect(steps.length === 0, `${remedy.id} has steps or says why not`).toBe(problem !== null)
    return steps
  })
}

/** What is wrong with applying a step, as sentences. */
function problemsOf({ id, patch, after }: Step, inputs: Scenario): string[] {
  const applied: Scenario = { ...inputs, ...patch }
  const fields = (Object.keys(patch) as ParameterKey[]).map((key) => checkValue(key, applied[key]))
  const between = checkScenario(applied).map(({ message }) => message)
  const found = [...fields.filter((problem) => problem !== null), ...between]
  if (found.length > 0) return found.map((problem) => `${id}: ${problem}`)
  const fresh = summarise(evaluatePosition(applied))
  return JSON.stringify(fresh) === JSON.stringify(after) ? [] : [`${id}: ${JSON.stringify({ fresh, after })}`]
}

describe('a step of a remedy', () => {
  it.each<Partial<Scenario>>([
    {},
    { playbook: 'bw', vix: 30, refVix: 17, refFrontSpread: 6 },
    { playbook: 'hr', vix: 18, contracts: 1 },
    { playbook: 'rb', vix: 23, lastZone: 'second', spotMovePct: 2, daysForward: 3 },
    { spotMovePct: -4, daysForward: 6, refVix: 17, refVolatilityUsd: 30, correlations: 'on' },
    { playbook: 'custom', customFirstQuantity: 30, thetaFloorUsd: 50 },
    { thetaClock: 'nextClose', curveSource: 'typical', spotVol: 'held', vixMove: 4 },
  ])('previews exactly what applying it gives, and leaves the scenario valid: %o', (changes) => {
    const inputs = scenario(changes)
    expect(stepsOn(inputs).flatMap((step) => problemsOf(step, inputs))).toEqual([])
  })

  it('does so in any scenario, in finite numbers', () => {
    fc.assert(
      fc.property(scenarioArbitrary, (inputs) => {
        const steps = stepsOn(inputs)
        expect(steps.flatMap((step) => problemsOf(step, inputs))).toEqual([])
        expect(nonFinitePaths(steps)).toEqual([])
      }),
      { numRuns: 40 },
    )
  }, 120_000)
})

describe('room in a scenario', () => {
  it.each(Object.keys(RANGES) as (keyof typeof RANGES)[])('for %s is the range of its parameter', (key) => {
    const parameter = parameterOf(key)
    if (parameter.kind !== 'number' && parameter.kind !== 'auto') throw new Error(`${key} is not a number`)
    expect(RANGES[key]).toEqual([parameter.min, parameter.max])
  })

  it('of dates ends where the valuation date does', () => {
    expect(parameterOf('date')).toMatchObject({ max: LAST_DATE })
  })

  it('covers every number that a step sets', () => {
    const cases = [{ playbook: 'none', contracts: 40 }, { spotMovePct: -3, daysForward: 5 }, { refVix: 17 }] as const
    const numbers = cases.flatMap((changes) =>
      stepsOn(scenario(changes)).flatMap(({ patch }) =>
        Object.entries(patch).flatMap(([key, value]) => (typeof value === 'number' ? [key] : [])),
      ),
    )
    // What-ifs are put back to nothing, which every range holds.
    const atRest = ['spotMovePct', 'vixMove', 'daysForward']
    expect([...new Set(numbers)].filter((key) => !(key in RANGES) && !atRest.includes(key))).toEqual([])
  })
})
