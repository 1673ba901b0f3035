import { isTradingDay } from '../engine/index.ts'
import { type ParameterKey, parameters, type Scenario } from './parameters.ts'
import { inWords } from './quote.ts'
import { fieldSchema } from './schema.ts'

/** A sentence about a scenario, with the fields it concerns. */
export interface Problem {
  readonly keys: readonly ParameterKey[]
  readonly message: string
}

/** Furthest expiry ahead of the valuation date; ours: beyond the longest SPX options that trade steadily. */
const LONGEST_YEARS = 3
const PM_SETTLEMENT_TIME = '16:00'

/** What is wrong with one field's value by itself, as a sentence; null when nothing is. */
export function checkValue(key: ParameterKey, value: unknown): string | null {
  return fieldSchema(key).safeParse(value).error?.issues[0]?.message ?? null
}

/** What does not fit together in a scenario whose every field is valid by itself; empty when it is consistent. */
export function checkScenario(scenario: Scenario): readonly Problem[] {
  return [
    ...strikeProblems(scenario),
    ...expiryProblems(scenario),
    ...shareProblems(scenario),
    ...limitProblems(scenario),
  ]
}

function strikeProblems({ shortPut, shortCall, putWidth }: Scenario): Problem[] {
  const problems: Problem[] = []
  if (shortPut >= shortCall) {
    problems.push({
      keys: ['shortPut', 'shortCall'],
      message: `The short put ${inWords(shortPut)} must lie below the short call ${inWords(shortCall)}.`,
    })
  }
  if (shortPut - putWidth <= 0) {
    problems.push({
      keys: ['shortPut', 'putWidth'],
      message: `The bought put must lie above 0: a short put at ${inWords(shortPut)} leaves no room for a wing ${inWords(putWidth)} wide.`,
    })
  }
  return problems
}

function expiryProblems({ date, time, expiry }: Scenario): Problem[] {
  if (expiry < date) {
    return [{ keys: ['date', 'expiry'], message: `The expiry ${expiry} must lie after the valuation date ${date}.` }]
  }
  if (expiry === date && time >= PM_SETTLEMENT_TIME) {
    return [
      {
        keys: ['date', 'time', 'expiry'],
        message: `The condor of ${expiry} settles at ${PM_SETTLEMENT_TIME}: the time on that day must be earlier than ${time}.`,
      },
    ]
  }
  if (expiry > yearsAfter(date, LONGEST_YEARS)) {
    const message = `The expiry ${expiry} must lie within ${LONGEST_YEARS} years of the valuation date ${date}.`
    return [{ keys: ['date', 'expiry'], message }]
  }
  if (!isTradingDay(expiry)) {
    return [{ keys: ['expiry'], message: `The expiry ${expiry} is a weekend day or an exchange holiday.` }]
  }
  return []
}

/** Shares of one whole, of which the last layer takes what is left. */
const splits = [
  ['highFirstSharePct', 'highSecondSharePct'],
  ['hrFirstSharePct', 'hrSecondSharePct'],
] as const

function shareProblems(scenario: Scenario): Problem[] {
  return splits.flatMap(([first, second]) => {
    if (scenario[first] + scenario[second] <= 100) return []
    const [one, other] = [first, second].map((key) => `${parameters[key].label} (${inWords(scenario[key])} %)`)
    return [{ keys: [first, second], message: `${one} and ${other} must not exceed 100 % together.` }]
  })
}

/** Limits of which the first must not lie above the second. */
const limits = [
  ['coverLowPct', 'coverHighPct'],
  ['carryWatchPct', 'carryBrokenPct'],
  ['hrShortDays', 'hrLongDays'],
] as const

function limitProblems(scenario: Scenario): Problem[] {
  return limits.flatMap(([low, high]) => {
    if (scenario[low] <= scenario[high]) return []
    const [one, other] = [low, high].map((key) => `${parameters[key].label} (${inWords(scenario[key])})`)
    return [{ keys: [low, high], message: `${one} must not lie above ${other}.` }]
  })
}

/** The same day some years later; dates of this form compare as text, so 29 February needs no care. */
const yearsAfter = (date: string, count: number) => `${Number(date.slice(0, 4)) + count}${date.slice(4)}`
