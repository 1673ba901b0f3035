import type { IsoDate } from '../../units.ts'
import { dayNumberOf, monthOf, toDayNumber, toIsoDate, toMinutes, weekday, yearOf } from './civilDate.ts'
import { isHoliday, isTradingDayNumber, nthWeekday, tradingDayBefore } from './holidays.ts'

const FRIDAY = 4

/** New York minutes since midnight of the two settlement moments. */
export const AM_SETTLEMENT = 9 * 60 + 30
export const PM_SETTLEMENT = 16 * 60

function checkMonth(year: number, month: number): void {
  if (!Number.isInteger(year)) throw new RangeError(`year must be a whole number, got ${year}`)
  if (!Number.isInteger(month) || month < 1 || month > 12) throw new RangeError(`month must be 1 to 12, got ${month}`)
}

/** Third Friday of a month, or the trading day before it where that Friday is a holiday. */
function thirdFridaySession(year: number, month: number): number {
  const friday = nthWeekday(year, month, FRIDAY, 3)
  return isHoliday(friday) ? tradingDayBefore(friday) : friday
}

function vixSettlementDay(year: number, month: number): number {
  const next = month === 12 ? thirdFridaySession(year + 1, 1) : thirdFridaySession(year, month + 1)
  const day = next - 30
  return isTradingDayNumber(day) ? day : tradingDayBefore(day)
}

/**
 * Final settlement date of the VIX future and VIX options of a contract month: 30 days before the third Friday of
 * the following month; where that Friday is a holiday, 30 days before the trading day before it; where the result
 * is a holiday, the trading day before.
 * @param month  the contract's, 1-12
 * @throws RangeError on a month outside 1..12
 * Source: Cboe VIX futures and options specifications.
 */
export function vixSettlement(year: number, month: number): IsoDate {
  checkMonth(year, month)
  return toIsoDate(vixSettlementDay(year, month))
}

/**
 * Settlement date of the monthly, AM-settled SPX options: the third Friday, or the trading day before where that
 * Friday is a holiday. Last trading is the trading day before.
 * @param month  the contract's, 1-12
 * @throws RangeError on a month outside 1..12
 * Source: Cboe SPX options specifications.
 */
export function spxMonthlyExpiry(year: number, month: number): IsoDate {
  checkMonth(year, month)
  return toIsoDate(thirdFridaySession(year, month))
}

/** Whether the exchange trades on a date. @throws RangeError when it is no date */
export const isTradingDay = (date: IsoDate): boolean => isTradingDayNumber(toDayNumber(date))

/** The next `count` VIX settlement dates that lie after the valuation moment, ascending. */
export function nextVixSettlements(date: IsoDate, time: string, count: number): IsoDate[] {
  const today = toDayNumber(date)
  const minutes = toMinutes(time)
  const settlements: IsoDate[] = []
  let year = yearOf(today)
  let month = monthOf(today)
  while (settlements.length < count) {
    const day = vixSettlementDay(year, month)
    if (day > today || (day === today && minutes < AM_SETTLEMENT)) settlements.push(toIsoDate(day))
    month = month === 12 ? 1 : month + 1
    if (month === 1) year++
  }
  return settlements
}

/** Days ahead in which every trading day has an expiry, and in which every Friday has one (ours, see listExpiries). */
const DAILY_LISTING_DAYS = 42
const WEEKLY_LISTING_DAYS = 100
const MONTHLY_LISTING_DAYS = 400

/**
 * The PM-settled SPX expiries offered for a condor: every trading day for six weeks, then Fridays (or the trading
 * day before a Friday holiday) to 100 days, then third Fridays and month ends to 400 days.
 * Ours: a simplification of the exchange's listing, which changes; any other trading day can still be set by link.
 */
export function listExpiries(date: IsoDate, time: string): IsoDate[] {
  const today = toDayNumber(date)
  const first = toMinutes(time) < PM_SETTLEMENT ? today : today + 1
  const listed: IsoDate[] = []
  for (let day = first; day <= today + MONTHLY_LISTING_DAYS; day++) {
    if (isTradingDayNumber(day) && isListed(day, day - today)) listed.push(toIsoDate(day))
  }
  return listed
}

function isListed(day: number, ahead: number): boolean {
  if (ahead <= DAILY_LISTING_DAYS) return true
  const year = yearOf(day)
  const month = monthOf(day)
  if (day === thirdFridaySession(year, month)) return true
  const nextMonth = month === 12 ? dayNumberOf(year + 1, 1, 1) : dayNumberOf(year, month + 1, 1)
  if (day === tradingDayBefore(nextMonth)) return true
  if (ahead > WEEKLY_LISTING_DAYS) return false
  const fridayOfWeek = day + FRIDAY - weekday(day)
  return day === (isHoliday(fridayOfWeek) ? tradingDayBefore(fridayOfWeek) : fridayOfWeek)
}
