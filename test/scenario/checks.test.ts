import { describe, expect, it } from 'vitest'
import { checkScenario, checkValue } from '../../src/scenario/checks.ts'
import { defaultScenario } from '../../src/scenario/defaultScenario.ts'
import { parameterKeys, parameterOf, parameters, type Scenario } from '../../src/scenario/parameters.ts'

const problemsWith = (patch: Partial<Scenario>) => checkScenario({ ...defaultScenario, ...patch })

describe('checkScenario', () => {
  it('finds nothing wrong with the opening scenario', () => {
    expect(checkScenario(defaultScenario)).toEqual([])
  })

  it('keeps the short put below the short call', () => {
    expect(problemsWith({ shortPut: 7400 })).toEqual([
      { keys: ['shortPut', 'shortCall'], message: 'The short put 7400 must lie below the short call 7350.' },
    ])
    expect(problemsWith({ shortPut: 7350 })).toHaveLength(1)
    expect(problemsWith({ shortPut: 7345 })).toEqual([])
  })

  it('keeps the bought put above 0', () => {
    expect(problemsWith({ shortPut: 100, putWidth: 100 })).toEqual([
      {
        keys: ['shortPut', 'putWidth'],
        message: 'The bought put must lie above 0: a short put at 100 leaves no room for a wing 100 wide.',
      },
    ])
    expect(problemsWith({ shortPut: 100, putWidth: 99 })).toEqual([])
  })

  it('keeps the expiry after the valuation date', () => {
    expect(problemsWith({ expiry: '2026-01-29' })).toEqual([
      { keys: ['date', 'expiry'], message: 'The expiry 2026-01-29 must lie after the valuation date 2026-01-30.' },
    ])
  })

  it('allows the day of expiry until the settlement at 16:00', () => {
    expect(problemsWith({ expiry: '2026-01-30', time: '15:59' })).toEqual([])
    expect(problemsWith({ expiry: '2026-01-30', time: '16:00' })).toEqual([
      {
        keys: ['date', 'time', 'expiry'],
        message: 'The condor of 2026-01-30 settles at 16:00: the time on that day must be earlier than 16:00.',
      },
    ])
  })

  it('allows expiries up to three years out, also from 29 February', () => {
    expect(problemsWith({ expiry: '2029-01-30' })).toEqual([])
    expect(problemsWith({ expiry: '2029-01-31' })).toEqual([
      {
        keys: ['date', 'expiry'],
        message: 'The expiry 2029-01-31 must lie within 3 years of the valuation date 2026-01-30.',
      },
    ])
    expect(problemsWith({ date: '2028-02-29', expiry: '2031-02-28' })).toEqual([])
    expect(problemsWith({ date: '2028-02-29', expiry: '2031-03-03' })).toHaveLength(1)
  })

  it.each([
    ['coverLowPct', 'coverHighPct', 80, 'RN-11: least cover (80) must not lie above RN-11: most cover (70).'],
    ['carryWatchPct', 'carryBrokenPct', 120, 'TT-5: watch from (120) must not lie above TT-5: broken above (100).'],
    [
      'hrShortDays',
      'hrLongDays',
      60,
      'HR-1: days at ratio 0.35 (60) must not lie above HR-1: days at ratio 0.55 (45).',
    ],
  ] as const)('names limits that contradict each other: %s', (low, high, value, message) => {
    expect(problemsWith({ [low]: value })).toEqual([{ keys: [low, high], message }])
  })

  it('keeps the shares of HR-2 within the whole', () => {
    expect(problemsWith({ hrFirstSharePct: 80, hrSecondSharePct: 20 })).toEqual([])
    expect(problemsWith({ hrFirstSharePct: 80, hrSecondSharePct: 21 })).toHaveLength(1)
  })

  it.each([
    ['a Saturday', '2026-03-21'],
    ['Good Friday', '2026-04-03'],
    ['Juneteenth', '2026-06-19'],
  ])('refuses %s as expiry', (_title, expiry) => {
    expect(problemsWith({ expiry })).toEqual([
      { keys: ['expiry'], message: `The expiry ${expiry} is a weekend day or an exchange holiday.` },
    ])
  })

  it('keeps the shares of RN-4 within 100 %', () => {
    expect(problemsWith({ highFirstSharePct: 70, highSecondSharePct: 30 })).toEqual([])
    expect(problemsWith({ highFirstSharePct: 70, highSecondSharePct: 31 })).toEqual([
      {
        keys: ['highFirstSharePct', 'highSecondSharePct'],
        message: 'RN-4: first layer (70 %) and RN-4: second layer (31 %) must not exceed 100 % together.',
      },
    ])
  })
})

describe('checkValue', () => {
  it.each(parameterKeys)('accepts the default of %s and refuses a value of another type', (key) => {
    expect(checkValue(key, parameterOf(key).default)).toBeNull()
    expect(checkValue(key, [])).toContain(parameterOf(key).label)
    expect(checkValue(key, undefined)).toContain(parameterOf(key).label)
  })

  const numbers = parameterKeys.filter((key) => ['number', 'auto'].includes(parameterOf(key).kind))

  it.each(numbers)('takes %s at both ends of its range, not beyond, and no NaN or infinity', (key) => {
    const { min, max } = parameterOf(key) as { min: number; max: number }
    expect([min, max].map((value) => checkValue(key, value))).toEqual([null, null])
    for (const value of [min - 1, max + 1]) {
      expect(checkValue(key, value)).toMatch(/ must lie between .+ and .+; .+ was entered\.$/)
    }
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(checkValue(key, value)).toContain(parameterOf(key).label)
    }
  })

  it('keeps the bounds of VVIX in order by their ranges alone', () => {
    expect(parameters.vvixFloor.max).toBeLessThan(parameters.vvixCap.min)
  })
})
