import { holidaysBetween, timelineLegs } from './book/timeline.ts'
import { toDayNumber, toIsoDate } from './market/calendar/civilDate.ts'
import { valuationMoment } from './market/calendar/clock.ts'
import type { PositionResult, TimelineResult } from './results.ts'

/** When every leg of the book in `position` settles, and the days that matter to it until then. */
export function evaluateTimeline(position: PositionResult): TimelineResult {
  const { inputs, curve, condor, book } = position
  const today = toDayNumber(inputs.date)
  const legs = timelineLegs(book)
  const whatIf = inputs.daysForward > 0 ? toIsoDate(today + inputs.daysForward) : null
  const dates = [inputs.expiry, ...legs.flatMap(({ settles }) => settles?.date ?? []), ...(whatIf ? [whatIf] : [])]
  const last = Math.max(...dates.map(toDayNumber))
  return {
    date: inputs.date,
    time: inputs.time,
    daysToClose: today - valuationMoment(inputs.date, inputs.time),
    legs,
    condorExpiry: { date: inputs.expiry, days: condor.days },
    vixSettlements: curve
      .filter(({ settlement }) => toDayNumber(settlement) <= last)
      .map(({ month, settlement, days }) => ({ month, date: settlement, days })),
    whatIf: whatIf === null ? null : { date: whatIf, days: inputs.daysForward },
    holidays: holidaysBetween(today, last),
    lastDate: toIsoDate(last),
  }
}
