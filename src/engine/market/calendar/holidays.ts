import { dayNumberOf, weekday, yearOf } from './civilDate.ts'

const MONDAY = 0
const THURSDAY = 3
const SATURDAY = 5
const SUNDAY = 6

/** The n-th given weekday of a month, n from 1. */
export function nthWeekday(year: number, month: number, wanted: number, n: number): number {
  const first = dayNumberOf(year, month, 1)
  return first + ((wanted - weekday(first) + 7) % 7) + 7 * (n - 1)
}

function lastMonday(year: number, month: number): number {
  const fifth = nthWeekday(year, month, MONDAY, 5)
  return fifth < dayNumberOf(year, month + 1, 1) ? fifth : fifth - 7
}

/** Easter Sunday of the Gregorian calendar, after the anonymous algorithm (Nature, 1876). */
export function easterSunday(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return dayNumberOf(year, month, ((h + l - 7 * m + 114) % 31) + 1)
}

/** A holiday on a Saturday is kept on the Friday before, on a Sunday on the Monday after. */
function observed(dayNumber: number): number {
  const day = weekday(dayNumber)
  if (day === SATURDAY) return dayNumber - 1
  return day === SUNDAY ? dayNumber + 1 : dayNumber
}

const JUNETEENTH_SINCE = 2022

function holidaysOf(year: number): Map<number, string> {
  const newYear = dayNumberOf(year, 1, 1)
  const holidays = new Map([
    [nthWeekday(year, 1, MONDAY, 3), 'Martin Luther King Day'],
    [nthWeekday(year, 2, MONDAY, 3), 'Presidents’ Day'],
    [easterSunday(year) - 2, 'Good Friday'],
    [lastMonday(year, 5), 'Memorial Day'],
    [observed(dayNumberOf(year, 7, 4)), 'Independence Day'],
    [nthWeekday(year, 9, MONDAY, 1), 'Labor Day'],
    [nthWeekday(year, 11, THURSDAY, 4), 'Thanksgiving'],
    [observed(dayNumberOf(year, 12, 25)), 'Christmas'],
  ])
  // New Year on a Saturday is not made up for: the Friday closes the old year's books.
  if (weekday(newYear) !== SATURDAY) holidays.set(observed(newYear), 'New Year')
  if (year >= JUNETEENTH_SINCE) holidays.set(observed(dayNumberOf(year, 6, 19)), 'Juneteenth')
  return holidays
}

const byYear = new Map<number, Map<number, string>>()

/**
 * The holiday that closes the NYSE on a day by its standing rule (Rule 7.2), undefined on any other day: New Year,
 * Martin Luther King, Presidents, Good Friday, Memorial, Juneteenth from 2022, Independence, Labor, Thanksgiving,
 * Christmas. One-off closures (days of mourning, storms) are not in the rule and not known here.
 */
export function holidayName(dayNumber: number): string | undefined {
  const year = yearOf(dayNumber)
  let holidays = byYear.get(year)
  if (!holidays) {
    holidays = holidaysOf(year)
    byYear.set(year, holidays)
  }
  return holidays.get(dayNumber)
}

export const isHoliday = (dayNumber: number): boolean => holidayName(dayNumber) !== undefined

/** Every clock counts the same days again and again; the answer for a day never changes. */
const tradingDays = new Map<number, boolean>()

/** Monday to Friday and no holiday. */
export function isTradingDayNumber(dayNumber: number): boolean {
  let open = tradingDays.get(dayNumber)
  if (open === undefined) {
    open = weekday(dayNumber) < SATURDAY && !isHoliday(dayNumber)
    tradingDays.set(dayNumber, open)
  }
  return open
}

/** The last trading day strictly before a day. */
export function tradingDayBefore(dayNumber: number): number {
  let day = dayNumber - 1
  while (!isTradingDayNumber(day)) day--
  return day
}
