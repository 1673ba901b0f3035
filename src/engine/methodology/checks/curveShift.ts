import { toDayNumber } from '../../market/calendar/civilDate.ts'
import { PM_SETTLEMENT } from '../../market/calendar/expiries.ts'
import type { MethodContext } from '../methodContext.ts'
import { limit, type Reading, value } from '../reading.ts'
import { REFERENCE_TENORS, type Reference } from '../reference.ts'
import type { Check } from './check.ts'
import { found, NO_ENTRY, notApplicable } from './finding.ts'

/** Relative change of the curve that asks for a rebalance, fraction (BW-12, stated). */
const SHIFT = 0.15
/** Days between rebalances (BW-12, stated as a week). */
const WEEK = 7

const MINUTES_PER_DAY = 1440
/** Half a minute keeps midnight on its own day in spite of rounding. */
const HALF_MINUTE = 0.5

/** The civil day of a moment as a serial number; moments are whole at the close. */
const dayOf = (moment: number): number => Math.floor(moment + (PM_SETTLEMENT + HALF_MINUTE) / MINUTES_PER_DAY)

/** Largest relative change of the curve at 30, 60, 90 and 120 days since entry (ours); null where none is marked. */
function largestShift({ market }: MethodContext, { curve }: Reference): number | null {
  const shifts = REFERENCE_TENORS.flatMap((tenor, i) => {
    const before = curve[i]
    return before === null ? [] : [Math.abs(market.curve.level(tenor) - before) / before]
  })
  return shifts.length === 0 ? null : Math.max(...shifts)
}

/** BW-12: rebalance each week, or when the curve has shifted by 15 % since the marked entry. */
export const curveShift: Check = {
  id: 'curveShift',
  kind: 'trigger',
  rules: ['BW-12'],
  title: 'Curve shift and days since entry: rebalance',
  find(context) {
    const { reference, market } = context
    if (!reference) return notApplicable(NO_ENTRY)
    const shift = largestShift(context, reference)
    const days = dayOf(market.moment) - toDayNumber(reference.date)
    const ofDays: Reading[] = [value('Days since entry', days, 'days'), limit('A week', WEEK, 'days')]
    const ofShift: Reading[] =
      shift === null
        ? []
        : [value('Largest change of the curve', shift, 'fraction'), limit('Shifted from', SHIFT, 'fraction')]
    const daysDecide = days >= WEEK && !(shift !== null && shift >= SHIFT)
    const readings = daysDecide ? [...ofDays, ...ofShift] : [...ofShift, ...ofDays]
    if (shift !== null && shift >= SHIFT) {
      return found('broken', 'The futures curve has shifted since entry as far as the rule allows.', readings)
    }
    if (days >= WEEK) return found('broken', 'A week or more has passed since the marked entry.', readings)
    return shift === null
      ? found('pass', 'No full week has passed since entry, which marks no curve to compare.', readings)
      : found('pass', 'Since entry the curve has shifted little and no full week has passed.', readings)
  },
}
