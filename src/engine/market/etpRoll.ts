import { toDayNumber, toIsoDate } from './calendar/civilDate.ts'
import { settlementMoment } from './calendar/clock.ts'
import { nextVixSettlements } from './calendar/expiries.ts'
import { isTradingDayNumber } from './calendar/holidays.ts'

/** Where the 30-day constant-maturity VIX futures index stands in its monthly roll. */
export interface RollPosition {
  /** Days to settlement of the two futures held. */
  readonly firstDays: number
  readonly secondDays: number
  /** Share of the first future by number of contracts: business days left / business days in the roll period. */
  readonly firstWeight: number
}

/** Longest gap between two monthly VIX settlements, days. */
const LONGEST_MONTH = 36

const openDaysBetween = (after: number, to: number): number => {
  let count = 0
  for (let day = after + 1; day <= to; day++) if (isTradingDayNumber(day)) count++
  return count
}

function computeRollPosition(moment: number): RollPosition {
  const today = Math.floor(moment)
  const past = nextVixSettlements(toIsoDate(today - LONGEST_MONTH), '16:00', 4)
  const next = past.findIndex((date) => settlementMoment(date, 'AM') > moment)
  const [previous, first, second] = [past[next - 1], past[next], past[next + 1]]
  const start = toDayNumber(previous)
  const end = toDayNumber(first)
  return {
    firstDays: settlementMoment(first, 'AM') - moment,
    secondDays: settlementMoment(second, 'AM') - moment,
    firstWeight: openDaysBetween(Math.max(start, today), end - 1) / openDaysBetween(start - 1, end - 1),
  }
}

/** Positions depend on the calendar alone; the charts ask for the same days again and again. */
const known = new Map<number, RollPosition>()
const KNOWN_LIMIT = 4096

/**
 * Roll position at a moment. The index holds w1 = dr/dt of the nearest future and 1 - w1 of the next: dt business
 * days from one settlement date up to, but without, the next; dr of them after today. At the close before a settlement
 * nothing is left of the nearest future.
 * Source: S&P VIX Futures Index methodology (short-term index).
 */
export function rollPosition(moment: number): RollPosition {
  let position = known.get(moment)
  if (!position) {
    if (known.size >= KNOWN_LIMIT) known.clear()
    position = computeRollPosition(moment)
    known.set(moment, position)
  }
  return position
}
