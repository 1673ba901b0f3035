import type { IsoDate } from '../../units.ts'

const divide = (dividend: number, divisor: number): number => Math.trunc(dividend / divisor)

/**
 * Serial day number of a date of the Gregorian calendar: consecutive days differ by 1 (Julian day number).
 * @param month  1-12  @param day  of the month
 * Source: Fliegel and Van Flandern, Communications of the ACM 11 (1968), 657, as is its inverse below.
 */
export function dayNumberOf(year: number, month: number, day: number): number {
  const shift = divide(month - 14, 12)
  return (
    day -
    32075 +
    divide(1461 * (year + 4800 + shift), 4) +
    divide(367 * (month - 2 - 12 * shift), 12) -
    divide(3 * divide(year + 4900 + shift, 100), 4)
  )
}

/** Year, month (1-12) and day of the month of a serial day number. */
function dateOf(dayNumber: number): readonly [year: number, month: number, day: number] {
  const sinceStart = dayNumber + 68569
  const centuries = divide(4 * sinceStart, 146097)
  const inCenturies = sinceStart - divide(146097 * centuries + 3, 4)
  const years = divide(4000 * (inCenturies + 1), 1461001)
  const inYear = inCenturies - divide(1461 * years, 4) + 31
  const months = divide(80 * inYear, 2447)
  const carried = divide(months, 11)
  return [100 * (centuries - 49) + years + carried, months + 2 - 12 * carried, inYear - divide(2447 * months, 80)]
}

/** Reading a date costs more than pricing; the same few dates are asked for at every step of a drag. */
const known = new Map<IsoDate, number>()
const KNOWN_LIMIT = 4096

/** The serial day number of a text, or undefined where it is no calendar date YYYY-MM-DD. */
function readDate(text: string): number | undefined {
  const before = known.get(text)
  if (before !== undefined) return before
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  const dayNumber = dayNumberOf(Number(year), Number(month), Number(day))
  // A day that its month does not have reads as one of the next month.
  if (toIsoDate(dayNumber) !== text) return undefined
  if (known.size >= KNOWN_LIMIT) known.clear()
  known.set(text, dayNumber)
  return dayNumber
}

/**
 * Serial number of a civil date: consecutive days differ by 1 (Julian day number).
 * @param iso  YYYY-MM-DD
 * @throws RangeError when it is not a date of the Gregorian calendar
 */
export function toDayNumber(iso: IsoDate): number {
  const dayNumber = readDate(iso)
  if (dayNumber === undefined) {
    throw new RangeError(`date must be a calendar date YYYY-MM-DD, got ${JSON.stringify(iso)}`)
  }
  return dayNumber
}

/** The civil date YYYY-MM-DD of a serial day number. */
export function toIsoDate(dayNumber: number): IsoDate {
  const [year, month, day] = dateOf(dayNumber)
  const digits = (value: number, count: number) => String(value).padStart(count, '0')
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
}

/** Calendar year of a serial day number. */
export const yearOf = (dayNumber: number): number => dateOf(dayNumber)[0]

export const monthOf = (dayNumber: number): number => dateOf(dayNumber)[1]

/** Day of the week: 0 Monday .. 6 Sunday (Julian day number 0 was a Monday). */
export const weekday = (dayNumber: number): number => dayNumber % 7

/** Whether the text is a calendar date YYYY-MM-DD. */
export const isIsoDate = (text: string): boolean => readDate(text) !== undefined

/** Minutes since midnight of a wall-clock time HH:MM. @throws RangeError when it is none */
export function toMinutes(time: string): number {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time)
  if (!match) throw new RangeError(`time must be HH:MM on 24 hours, got ${JSON.stringify(time)}`)
  return Number(match[1]) * 60 + Number(match[2])
}
