import { describe, expect, it } from 'vitest'
import {
  isTradingDay,
  listExpiries,
  nextVixSettlements,
  spxMonthlyExpiry,
  vixSettlement,
} from '../../../src/engine/index.ts'
import { toDayNumber, weekday } from '../../../src/engine/market/calendar/civilDate.ts'
import { clockTo, settlementMoment, valuationMoment } from '../../../src/engine/market/calendar/clock.ts'

describe('VIX settlement', () => {
  // Published Cboe settlement dates: the ordinary Wednesday, and Tuesdays caused by Juneteenth and Good Friday.
  it.each([
    [2024, 6, '2024-06-18'],
    [2024, 8, '2024-08-21'],
    [2025, 3, '2025-03-18'],
    [2026, 2, '2026-02-18'],
    [2026, 5, '2026-05-19'],
    [2027, 5, '2027-05-18'],
  ])('%i-%i settles on %s', (year, month, date) => {
    expect(vixSettlement(year, month)).toBe(date)
  })

  it('falls on a Tuesday or Wednesday that trades, once a month, 2015 to 2030', () => {
    for (let year = 2015; year <= 2030; year++) {
      for (let month = 1; month <= 12; month++) {
        const date = vixSettlement(year, month)
        expect([1, 2], date).toContain(weekday(toDayNumber(date)))
        expect(isTradingDay(date), date).toBe(true)
        expect(date.slice(0, 7), date).toBe(`${year}-${String(month).padStart(2, '0')}`)
      }
    }
  })

  it('refuses a month outside 1..12', () => {
    expect(() => vixSettlement(2026, 13)).toThrow(RangeError)
    expect(() => vixSettlement(2026, 0)).toThrow(/month/)
  })

  it('lists the eight months of the opening curve', () => {
    expect(nextVixSettlements('2026-01-30', '16:00', 8)).toEqual([
      '2026-02-18',
      '2026-03-18',
      '2026-04-15',
      '2026-05-19',
      '2026-06-17',
      '2026-07-22',
      '2026-08-19',
      '2026-09-16',
    ])
  })

  it('still lists a future on the morning it settles, and no longer at 09:30', () => {
    expect(nextVixSettlements('2026-02-18', '09:29', 1)).toEqual(['2026-02-18'])
    expect(nextVixSettlements('2026-02-18', '09:30', 1)).toEqual(['2026-03-18'])
  })
})

describe('SPX expiries', () => {
  it('monthly options settle on the third Friday, on Thursday where it is a holiday', () => {
    expect(spxMonthlyExpiry(2026, 2)).toBe('2026-02-20')
    expect(spxMonthlyExpiry(2026, 6)).toBe('2026-06-18')
    expect(spxMonthlyExpiry(2025, 4)).toBe('2025-04-17')
  })

  it('offers only trading days after the close, the monthly ones among them', () => {
    const listed = listExpiries('2026-01-30', '16:00')
    expect(listed[0]).toBe('2026-02-02')
    expect(listed).toContain('2026-03-20')
    expect(listed).toContain('2026-06-18')
    expect(listed.every(isTradingDay)).toBe(true)
    expect(listExpiries('2026-01-30', '15:59')[0]).toBe('2026-01-30')
  })
})

describe('NYSE holidays', () => {
  // Published NYSE calendars.
  it.each([
    '2025-04-18',
    '2026-01-19',
    '2026-04-03',
    '2026-06-19',
    '2026-07-03',
    '2026-11-26',
    '2027-06-18',
    '2027-12-24',
    '2023-01-02',
    '2022-06-20',
  ])('%s is closed', (date) => {
    expect(isTradingDay(date)).toBe(false)
  })

  it.each(['2021-12-31', '2021-06-18', '2026-07-02', '2026-11-27', '2027-12-31'])('%s is open', (date) => {
    expect(isTradingDay(date)).toBe(true)
  })
})

describe('clock', () => {
  const friday = valuationMoment('2026-01-30', '16:00')

  it('counts to the settlement moment: PM 16:00, AM 09:30', () => {
    expect(clockTo(friday, settlementMoment('2026-03-20', 'PM')).days).toBe(49)
    expect(clockTo(friday, settlementMoment('2026-03-20', 'AM')).days).toBeCloseTo(49 - 6.5 / 24, 8)
  })

  it('weighs a trading day 1 and a closed day 0.15', () => {
    const perWeight = 365 / (252 + 0.15 * 113)
    expect(clockTo(friday, settlementMoment('2026-02-02', 'PM')).effectiveDays).toBeCloseTo(1.3 * perWeight, 12)
    // 34 trading days (Presidents Day out) and 15 closed days.
    expect(clockTo(friday, settlementMoment('2026-03-20', 'PM')).effectiveDays).toBeCloseTo(36.25 * perWeight, 12)
  })

  it('is zero once settled', () => {
    expect(clockTo(friday, settlementMoment('2026-01-29', 'PM'))).toEqual({ days: 0, effectiveDays: 0 })
  })

  it('refuses what is no date', () => {
    expect(() => toDayNumber('2026-02-30')).toThrow(RangeError)
    expect(() => valuationMoment('2026-01-30', '25:00')).toThrow(/HH:MM/)
  })
})
