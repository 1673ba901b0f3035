import { describe, expect, it } from 'vitest'
import { dayAndMonth, daysBetween, shortDate, weekdayDate, withShortDates } from '../../../src/ui/format/dates.ts'
import {
  briefUsd,
  compact,
  count,
  days,
  fixed,
  percent,
  points,
  signedUsd,
  usd,
  vixLevel,
} from '../../../src/ui/format/format.ts'

describe('USD', () => {
  it.each([
    [7140.4, '$7,140'],
    [-892.3, '−$892'],
    [100, '$100'],
    [99.994, '$99.99'],
    [99.996, '$100'],
    [38.2, '$38.20'],
    [0, '$0'],
    [-0.001, '$0'],
    [1_234_567.8, '$1,234,568'],
    [Number.NaN, '–'],
  ])('%d is %s', (value, text) => expect(usd(value)).toBe(text))

  it.each([
    [189.2, '+$189'],
    [-310, '−$310'],
    [0, '$0'],
    [0.001, '$0'],
  ])('signed %d is %s', (value, text) => expect(signedUsd(value)).toBe(text))

  it.each([
    [77.72, '+$78'],
    [-9.99, '−$9.99'],
    [10, '+$10'],
    [-9.12, '−$9.12'],
    [0.004, '$0'],
    [-392.6, '−$393'],
  ])('in brief %d is %s', (value, text) => expect(briefUsd(value)).toBe(text))

  it('never writes a hyphen for a minus', () => expect(usd(-5)).not.toContain('-'))
})

describe('other numbers', () => {
  it('rounds points, percentages and VIX levels to their own places', () => {
    expect(points(7.144)).toBe('7.14 points')
    expect(percent(1.4321)).toBe('143 %')
    expect(percent(0.1431, 1)).toBe('14.3 %')
    expect(vixLevel(17.44)).toBe('17.4')
    expect(fixed(-0.04, 1)).toBe('0.0')
  })

  it('counts days in the singular and the plural', () => {
    expect(days(1)).toBe('1 day')
    expect(days(49)).toBe('49 days')
  })

  it('drops trailing zeros where a number is compact', () => {
    expect(compact(19.5, 4)).toBe('19.5')
    expect(count(2684)).toBe('2,684')
    expect(count(58.756)).toBe('58.76')
  })
})

describe('dates', () => {
  it('writes day, month and year in words, whatever the time zone of the host', () => {
    expect(shortDate('2026-03-20')).toBe('20 Mar 2026')
    expect(weekdayDate('2026-03-20')).toBe('Fri 20 Mar 2026')
    expect(dayAndMonth('2026-02-18')).toBe('18 Feb')
  })

  it('counts calendar days across a change of daylight saving', () => {
    expect(daysBetween('2026-01-30', '2026-03-20')).toBe(49)
  })

  it('rewrites the ISO dates inside a text and leaves the rest', () => {
    expect(withShortDates('VIX 24 call 2026-03-18')).toBe('VIX 24 call 18 Mar 2026')
    expect(shortDate('soon')).toBe('soon')
  })
})
