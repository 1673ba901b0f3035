import { dayAndMonth, daysBetween, shortDate } from '../../format/dates.ts'

export interface DateTick {
  readonly days: number
  readonly text: string
}

const MS_PER_DAY = 86_400_000
const MONDAY = 1
const DAYS_PER_WEEK = 7
/** Weeks between ticks while weeks are told apart, then months (ours). */
const WEEKS = [1, 2] as const
const MONTHS = [1, 2, 3, 6] as const

const isoOf = (utc: number) => new Date(utc).toISOString().slice(0, 10)

/** Mondays, every `weeks` of them, as ISO dates. */
function mondays(from: string, last: string, weeks: number): readonly string[] {
  const start = new Date(`${from}T00:00:00Z`)
  const toMonday = (MONDAY - start.getUTCDay() + DAYS_PER_WEEK) % DAYS_PER_WEEK
  const step = weeks * DAYS_PER_WEEK * MS_PER_DAY
  const dates: string[] = []
  for (let day = start.getTime() + toMonday * MS_PER_DAY; isoOf(day) <= last; day += step) dates.push(isoOf(day))
  return dates
}

/** First days of months, every `months` of them, as ISO dates. */
function firstDays(from: string, last: string, months: number): readonly string[] {
  const [year = 0, month = 1] = from.split('-').map(Number)
  const dates: string[] = []
  // Months are counted from January on, so that every third one is the first of a quarter.
  for (let index = Math.ceil(month / months) * months; ; index += months) {
    const date = isoOf(Date.UTC(year, index, 1))
    if (date > last) return dates
    dates.push(date)
  }
}

/**
 * Dates for an axis of at most `most` ticks: Mondays, or first days of months; the first of a new year says which.
 * @param today  its first date  @param length  days  @param daysToClose  days from now to today's close, where a date stands
 */
export function dateTicks(today: string, length: number, daysToClose: number, most: number): readonly DateTick[] {
  const last = isoOf(Date.parse(`${today}T00:00:00Z`) + Math.floor(length) * MS_PER_DAY)
  const choices = [
    ...WEEKS.map((weeks) => () => mondays(today, last, weeks)),
    ...MONTHS.map((months) => () => firstDays(today, last, months)),
  ]
  let dates: readonly string[] = []
  for (const choice of choices) {
    dates = choice()
    if (dates.length <= most) break
  }
  return dates.map((date, index) => {
    const isOfNewYear = date.slice(0, 4) > (dates[index - 1] ?? today).slice(0, 4)
    const text = isOfNewYear ? shortDate(date) : dayAndMonth(date)
    return { days: daysBetween(today, date) + daysToClose, text }
  })
}
