import fc from 'fast-check'
import { isTradingDay } from '../../src/engine/index.ts'
import { checkScenario } from '../../src/scenario/checks.ts'
import type { Parameter } from '../../src/scenario/parameterKinds.ts'
import { parameterKeys, parameterOf, parameters, type Scenario } from '../../src/scenario/parameters.ts'

const MS_PER_DAY = 86_400_000
const dayOf = (iso: string) => Date.parse(iso) / MS_PER_DAY
const isoOf = (day: number) => new Date(day * MS_PER_DAY).toISOString().slice(0, 10)

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** Any value a parameter's own entry of the table allows: grid steps, which people choose, and any number between. */
export function valueArbitrary(parameter: Parameter): fc.Arbitrary<Scenario[keyof Scenario]> {
  switch (parameter.kind) {
    case 'number':
      return parameter.integer ? fc.integer({ min: parameter.min, max: parameter.max }) : inRange(parameter)
    case 'auto':
      return fc.option(inRange(parameter), { nil: null })
    case 'choice':
      return fc.constantFrom(...parameter.options.map(({ value }) => value)) as fc.Arbitrary<Scenario[keyof Scenario]>
    case 'date':
      return fc.integer({ min: dayOf(parameter.min), max: dayOf(parameter.max) }).map(isoOf)
    case 'time':
      return fc
        .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
        .map(([hour, minute]) => `${twoDigits(hour)}:${twoDigits(minute)}`)
  }
}

function inRange({ min, max, step }: { min: number; max: number; step: number }): fc.Arbitrary<number> {
  const onGrid = fc.integer({ min: 0, max: Math.floor((max - min) / step) }).map((steps) => min + steps * step)
  const anywhere = fc.double({ min, max, noNaN: true })
  // Adding 0 turns a negative zero, which no link can hold, into zero.
  return fc.oneof(onGrid, anywhere).map((value) => Math.min(value, max) + 0)
}

const fieldArbitraries = Object.fromEntries(parameterKeys.map((key) => [key, valueArbitrary(parameterOf(key))]))
const eachField = fc.record(fieldArbitraries) as unknown as fc.Arbitrary<Scenario>

/** Short of three years by more than the longest run of days without trading. */
const LONGEST_EXPIRY_DAYS = 1085

function withTradableExpiry(scenario: Scenario, daysAhead: number): Scenario {
  let day = dayOf(scenario.date) + daysAhead
  while (!isTradingDay(isoOf(day))) day++
  return { ...scenario, expiry: isoOf(day) }
}

/** Puts the strikes in order, the put wing above zero, shares within 100 % and limits in order. */
function withOrderedFields(scenario: Scenario): Scenario {
  const [shortPut = 0, shortCall = 0] = [scenario.shortPut, scenario.shortCall].sort((a, b) => a - b)
  return {
    ...scenario,
    shortPut,
    shortCall,
    putWidth: Math.max(parameters.putWidth.min, Math.min(scenario.putWidth, shortPut / 2)),
    highSecondSharePct: Math.min(scenario.highSecondSharePct, 100 - scenario.highFirstSharePct),
    hrSecondSharePct: Math.min(scenario.hrSecondSharePct, 100 - scenario.hrFirstSharePct),
    coverHighPct: Math.max(scenario.coverLowPct, scenario.coverHighPct),
    carryBrokenPct: Math.max(scenario.carryWatchPct, scenario.carryBrokenPct),
    hrLongDays: Math.max(scenario.hrShortDays, scenario.hrLongDays),
  }
}

/** Any valid and consistent scenario, made from the parameter table. */
export const scenarioArbitrary: fc.Arbitrary<Scenario> = fc
  .tuple(eachField, fc.integer({ min: 1, max: LONGEST_EXPIRY_DAYS }))
  .map(([scenario, daysAhead]) => withOrderedFields(withTradableExpiry(scenario, daysAhead)))
  // What is left over: two equal strikes.
  .filter((scenario) => checkScenario(scenario).length === 0)
