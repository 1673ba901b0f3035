import { settlementMoment } from '../../market/calendar/clock.ts'
import { CONDOR_SETTLEMENT } from '../../product/condor.ts'
import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { minus } from '../expression.ts'
import { naming, quantity } from '../quantity.ts'
import { input, sources } from '../sources.ts'
import { Worksheet } from '../worksheet.ts'

/** HR-1: the tenor that decides the ratio, calendar days. */
export function explainCondorDays({ request, market, inputs }: ExplainContext): Explanation {
  const sheet = new Worksheet()
  sheet.section('By the calendar')
  const expiry = settlementMoment(request.condor.expiry, CONDOR_SETTLEMENT)
  // Moments count from close to close, so that of the expiry is a whole number.
  const today = Math.floor(market.moment)
  const whole = quantity(
    naming('wholeDays', 'd', 'Days from the last 16:00 in New York to that of the expiry', 'days'),
    expiry - today,
    input('expiry', `Expiry as entered: ${request.condor.expiry}`),
  )
  const gone = quantity(
    naming('dayGone', 'd_gone', 'Part of a day since that 16:00', 'days'),
    market.moment - today,
    input('time', `Time as entered: ${inputs.time} in New York`),
  )
  const days = sheet.step(naming('condorDays', 'T', 'Days to the condor’s expiry', 'days'), minus(whole, gone), {
    value: expiry - market.moment,
    source: sources.calendar,
  })
  return sheet.finish('Days to expiry', days, 'Calendar days to the close of the day of expiry.')
}
