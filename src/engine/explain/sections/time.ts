import { CLOSED_DAY_WEIGHT, type Clock, DAYS_PER_WEIGHT } from '../../market/calendar/clock.ts'
import { DAYS_PER_YEAR } from '../../units.ts'
import { product, quotient, sum } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { sources } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'

export const daysToSettlement = (clock: Clock): Quantity =>
  quantity(naming('days', 'd', 'Days to settlement', 'days'), clock.days, { source: sources.calendar })

/** T = d / 365. */
export const yearsToSettlement = (sheet: Worksheet, days: Quantity): Quantity =>
  sheet.step(naming('years', 'T', 'Time to settlement', 'years'), quotient(days, DAYS_PER_YEAR), {
    source: sources.actual365,
  })

/**
 * e = 1.3571 (trading days + 0.15 closed days). The two counts (part days in proportion) are read back from the
 * engine's clock: of d days they add up to d, and their weighted sum is e.
 */
export function effectiveDaysOf(sheet: Worksheet, clock: Clock): Quantity {
  const weight = CLOSED_DAY_WEIGHT
  const open = (clock.effectiveDays / DAYS_PER_WEIGHT - weight * clock.days) / (1 - weight)
  const origin = { source: sources.calendar }
  const openDays = quantity(naming('openDays', 'd_open', 'Trading days to settlement', 'days'), open, origin)
  const closedDays = quantity(
    naming('closedDays', 'd_closed', 'Weekend days and holidays to settlement', 'days'),
    clock.days - open,
    origin,
  )
  const scale = quantity(
    naming('dayScale', 'c_e', 'Calendar days per weighted day: 365 / (252 + 0.15 × 113)', 'number'),
    DAYS_PER_WEIGHT,
    { source: sources.varianceClock },
  )
  return sheet.step(
    naming('effectiveDays', 'e', 'Effective days', 'days'),
    product(scale, sum(openDays, product(weight, closedDays))),
    {
      value: clock.effectiveDays,
      source: sources.varianceClock,
      note: 'Variance passes slowly while the market is closed: such a day counts 0.15.',
    },
  )
}
