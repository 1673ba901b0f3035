import { CalendarDate, GregorianCalendar, parseDate } from '@internationalized/date'
import type { IsoDate } from '../../units.ts'

const gregorian = new GregorianCalendar()

/** Parsing costs more than pricing; the same few dates are asked for at every step of a drag. */
const known = new Map<IsoDate, number>()
const KNOWN_LIMIT = 4096

/**
 * Serial number of a civil date: consecutive days differ by 1 (Julian day number).
 * @param iso  YYYY-MM-DD
 * @throws RangeError when it is not a date of the Gregorian calendar
 */
export function toDayNumber(iso: IsoDate): number {
  const before = known.get(iso)
  if (before !== undefined) return before
  try {
    const dayNumber = gregorian.toJulianDay(parseDate(iso))
    if (known.size >= KNOWN_LIMIT) known.clear()
    known.set(iso, dayNumber)
    return dayNumber
  } catch {
    throw new RangeError(`date must be a calendar date YYYY-MM-DD, got ${JSON.stringify(iso)}`)
  }
}

/** Serial day number of a year, month (1-12) and day of the month. */
export const dayNumberOf = (year: number, month: number, day: number): number =>
  gregorian.toJulianDay(new CalendarDate(year, month, day))

/** The civil date YYYY-MM-DD of a serial day number. */
export const toIsoDate = (dayNumber: number): IsoDate => gregorian.fromJulianDay(dayNumber).toString()

/** Calendar year of a serial day number. */
export const yearOf = (dayNumber: number): number => gregorian.fromJulianDay(dayNumber).year

export const monthOf = (dayNumber: number): number => gregorian.fromJulianDay(dayNumber).month

/** Day of the week: 0 Monday .. 6 Sunday (Julian day number 0 was a Monday). */
export const weekday = (dayNumber: number): number => dayNumber % 7

/** Whether the text is a calendar date YYYY-MM-DD. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    parseDate(text)
    return true
  } catch {
    return false
  }
}

/** Minutes since midnight of a wall-clock time HH:MM. @throws RangeError when it is none */
export function toMinutes(time: string): number {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time)
  if (!match) throw new RangeError(`time must be HH:MM on 24 hours, got ${JSON.stringify(time)}`)
  return Number(match[1]) * 60 + Number(match[2])
}
