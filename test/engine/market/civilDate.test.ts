import { describe, expect, it } from 'vitest'
import {
  dayNumberOf,
  isIsoDate,
  monthOf,
  toDayNumber,
  toIsoDate,
  weekday,
  yearOf,
} from '../../../src/engine/market/calendar/civilDate.ts'

const DAY_MS = 86_400_000
/** 1970-01-01 as a Julian day number. */
const EPOCH = 2_440_588

describe('civil dates', () => {
  it('agree with the platform’s calendar on every day from 1900 to 2100', () => {
    const wrong: string[] = []
    for (let day = dayNumberOf(1900, 1, 1); day <= dayNumberOf(2100, 12, 31); day++) {
      const date = new Date((day - EPOCH) * DAY_MS)
      const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1]
      const iso = date.toISOString().slice(0, 10)
      const agrees =
        toIsoDate(day) === iso &&
        toDayNumber(iso) === day &&
        dayNumberOf(year, month, date.getUTCDate()) === day &&
        yearOf(day) === year &&
        monthOf(day) === month &&
        (weekday(day) + 1) % 7 === date.getUTCDay()
      if (!agrees) wrong.push(iso)
    }
    expect(wrong).toEqual([])
  })

  it('a leap day is a day in 2000 and 2024, and none in 1900, 2023 and 2100', () => {
    expect(['2000-02-29', '2024-02-29'].every(isIsoDate)).toBe(true)
    expect(['1900-02-29', '2023-02-29', '2100-02-29'].filter(isIsoDate)).toEqual([])
  })

  it.each([
    '',
    '2026',
    '2026-1-30',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-04-31',
    '30.01.2026',
    ' 2026-01-30',
  ])('refuse “%s”', (text) => {
    expect(isIsoDate(text)).toBe(false)
    expect(() => toDayNumber(text)).toThrow(RangeError)
  })
})
