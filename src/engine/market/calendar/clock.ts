import type { IsoDate } from '../../units.ts'
import { toDayNumber, toMinutes } from './civilDate.ts'
import { AM_SETTLEMENT, PM_SETTLEMENT } from './expiries.ts'
import { isTradingDayNumber } from './holidays.ts'

const MINUTES_PER_DAY = 1440

/** Variance weight of a weekend day or holiday against a trading day. Measured on SPX chains of 2026-01-30. */
export const CLOSED_DAY_WEIGHT = 0.15
/** Calendar days per weighted day: 365 / (252 trading days + 0.15 x 113 closed days). */
export const DAYS_PER_WEIGHT = 365 / (252 + CLOSED_DAY_WEIGHT * 113)

/** Time to one settlement: calendar days for discounting and Black-76, effective days for the SPX variance clock. */
export interface Clock {
  readonly days: number
  readonly effectiveDays: number
}

/** A moment in New York as a day number with fraction, counted from close to close (16:00 is a whole number). */
export const closeToCloseMoment = (date: IsoDate, minutes: number): number =>
  toDayNumber(date) + (minutes - PM_SETTLEMENT) / MINUTES_PER_DAY

/** The valuation moment of a date and a New York time HH:MM. */
export const valuationMoment = (date: IsoDate, time: string): number => closeToCloseMoment(date, toMinutes(time))

/** Days from a moment to the next close of a trading day, > 0. */
export function daysToNextClose(moment: number): number {
  let close = Math.floor(moment) + 1
  while (!isTradingDayNumber(close)) close++
  return close - moment
}

/** The settlement moment of a contract: 09:30 (AM) or 16:00 (PM) New York on its date. */
export const settlementMoment = (expiry: IsoDate, settlement: 'AM' | 'PM'): number =>
  closeToCloseMoment(expiry, settlement === 'AM' ? AM_SETTLEMENT : PM_SETTLEMENT)

/**
 * Effective days e = 1.3571 S between two moments, S the sum of day weights: 1 for a trading day, 0.15 for a closed
 * day, part days in proportion. A day runs from the close before it to its own close.
 */
export function effectiveDays(from: number, to: number): number {
  let weights = 0
  for (let day = Math.floor(from) + 1; day - 1 < to; day++) {
    const part = Math.min(day, to) - Math.max(day - 1, from)
    weights += part * (isTradingDayNumber(day) ? 1 : CLOSED_DAY_WEIGHT)
  }
  return DAYS_PER_WEIGHT * weights
}

/** Clocks by their two moments: the same few are asked for at every step of a drag, and counting days is slow. */
const known = new Map<number, Map<number, Clock>>()
const KNOWN_STARTS = 64
const KNOWN_ENDS = 1024

/** The clock from a valuation moment to a settlement moment; zero once it has passed. */
export function clockTo(from: number, to: number): Clock {
  let ends = known.get(from)
  if (!ends) {
    if (known.size >= KNOWN_STARTS) known.clear()
    ends = new Map()
    known.set(from, ends)
  }
  let clock = ends.get(to)
  if (!clock) {
    const days = Math.max(0, to - from)
    clock = { days, effectiveDays: days === 0 ? 0 : effectiveDays(from, to) }
    if (ends.size >= KNOWN_ENDS) ends.clear()
    ends.set(to, clock)
  }
  return clock
}

/**
 * The same settlement seen `elapsed` days later on the averaged clock: effective days shrink in proportion,
 * e (d - h) / d, so that theta does not jump with the day of the week.
 */
function averagedLater(clock: Clock, elapsed: number): Clock {
  const days = Math.max(0, clock.days - elapsed)
  return { days, effectiveDays: clock.days > 0 ? (clock.effectiveDays * days) / clock.days : 0 }
}

/**
 * How the variance clock passes over a horizon: `actual` counts the days that really follow (a weekend passes slowly),
 * `averaged` lets it shrink in proportion, for a headline theta that does not jump with the day of the week.
 */
export type Timing = 'actual' | 'averaged'

/** The clock of the same settlement `elapsed` days after `moment`. One without a settlement stays as it is. */
export function clockLater(clock: Clock, moment: number, elapsed: number, timing: Timing): Clock {
  if (!Number.isFinite(clock.days)) return clock
  return timing === 'averaged' ? averagedLater(clock, elapsed) : clockTo(moment + elapsed, moment + clock.days)
}
