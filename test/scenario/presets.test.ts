import { describe, expect, it } from 'vitest'
import { evaluatePosition } from '../../src/engine/index.ts'
import { checkScenario, checkValue } from '../../src/scenario/checks.ts'
import { defaultScenario } from '../../src/scenario/defaultScenario.ts'
import { curveAtMonths, marketDays } from '../../src/scenario/marketDays.ts'
import { parameterKeys } from '../../src/scenario/parameters.ts'
import { marketDayOf, marketPresets, moveToMarket, moveToOpeningDay, OPENING_DAY } from '../../src/scenario/presets.ts'

describe('market days', () => {
  it('include the days that lessons and questions name', () => {
    const dates = marketDays.map(({ date }) => date)
    for (const date of ['2018-02-05', '2020-03-16', '2020-03-18', '2022-03-07', '2024-08-05', '2025-04-08']) {
      expect(dates).toContain(date)
    }
  })

  it('bring constant-tenor futures to the listed months by straight lines', () => {
    const day = marketDays.find(({ date }) => date === '2020-03-16')
    if (!day) throw new Error('the day is listed above')
    // M1 settles on 2020-03-18, two days on: two thirtieths of the way from 82.69 to 58.74.
    expect(curveAtMonths(day, '16:00')[0]).toBeCloseTo(82.69 + (2 / 30) * (58.74 - 82.69), 10)
    // M8 lies beyond 183 days: flat.
    expect(curveAtMonths(day, '16:00')[7]).toBe(30.92)
  })
})

describe('moving to a market day', () => {
  it.each(marketPresets.map(({ id, day }) => [id, day] as const))('%s gives a valid scenario', (_id, day) => {
    const moved = moveToMarket(defaultScenario, day)
    expect(checkScenario(moved)).toEqual([])
    for (const key of parameterKeys) expect(checkValue(key, moved[key])).toBeNull()
    expect(moved).toMatchObject({ date: day.date, spx: day.spx, vix: day.vix, curveVix: day.vix, vvix: day.vvix })
  })

  it('keeps the condor’s deltas, to the rounding of strikes, and its days to expiry, to the listing', () => {
    const before = evaluatePosition(defaultScenario).condor
    for (const { day } of marketPresets) {
      const after = evaluatePosition(moveToMarket(defaultScenario, day)).condor
      expect(Math.abs(after.shortPutDelta - before.shortPutDelta), day.date).toBeLessThan(0.01)
      expect(Math.abs(after.shortCallDelta - before.shortCallDelta), day.date).toBeLessThan(0.02)
      expect(Math.abs(after.days - before.days), day.date).toBeLessThanOrEqual(4)
    }
  })
})

describe('the day a scenario stands on', () => {
  it.each(marketPresets.map(({ id, day }) => [id, day] as const))('%s is known again', (id, day) => {
    expect(marketDayOf(moveToMarket(defaultScenario, day))).toBe(id)
  })

  it('is the opening day at the start, and none once the market is edited', () => {
    expect(marketDayOf(defaultScenario)).toBe(OPENING_DAY)
    expect(marketDayOf({ ...defaultScenario, spx: 7000 })).toBeNull()
    // The strip alone asks what a fresh entry would be: the observed day stays.
    expect(marketDayOf({ ...defaultScenario, vix: 30 })).toBe(OPENING_DAY)
  })

  it('is left and come back to: the opening market and condor, with the reader’s own size and rules', () => {
    const [{ day }] = marketPresets
    const own = { ...defaultScenario, contracts: 3, playbook: 'tenPercent', stance: 0.2 } as const
    expect(moveToOpeningDay(moveToMarket(own, day))).toEqual(own)
  })

  it('takes the condor along entered afresh: prices of another day are none of its own', () => {
    const [{ day }] = marketPresets
    const filled = { ...defaultScenario, credit: 7.5, entryShortPut: 20, spotMovePct: -5, daysForward: 3 }
    const fresh = { credit: null, entryShortPut: null, spotMovePct: 0, daysForward: 0 }
    expect(moveToMarket(filled, day)).toMatchObject({ ...fresh, entryDate: day.date })
    expect(moveToOpeningDay(filled)).toMatchObject(fresh)
  })
})
