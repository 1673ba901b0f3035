import { DAYS_PER_YEAR } from '../../units.ts'
import { type ExplainContext, spotNow } from '../context.ts'
import { apply, product, quotient } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { sources } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'

/** One standard deviation of the implied move:  s = S sigma_ATM sqrt(T). */
export function impliedMoveOf(sheet: Worksheet, context: ExplainContext): Quantity {
  const { condor } = context
  const days = quantity(naming('days', 'd', 'Days to the condor’s expiry', 'days'), condor.days, {
    source: sources.calendar,
  })
  const years = sheet.step(naming('years', 'T', 'Time to expiry', 'years'), quotient(days, DAYS_PER_YEAR), {
    source: sources.actual365,
  })
  const vol = quantity(
    naming('atmVol', 'σ_ATM', 'At-the-money implied volatility at that expiry', 'fraction'),
    condor.atmVol,
    { source: sources.variance },
  )
  return sheet.step(
    naming('move', 's', 'One standard deviation of the implied move', 'points'),
    product(spotNow(context), vol, apply('sqrt', years)),
    { value: condor.expectedMovePoints },
  )
}
