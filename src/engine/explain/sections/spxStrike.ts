import type { Clock } from '../../market/calendar/clock.ts'
import { emptySlice, fillSpxSlice } from '../../market/spxSurface.ts'
import type { ExplainContext } from '../context.ts'
import type { Quantity } from '../quantity.ts'
import type { Worksheet } from '../worksheet.ts'
import type { OptionQuantities } from './black76.ts'
import { spxForwardTo } from './forward.ts'
import { atmVariance, strikeVol } from './spxVol.ts'
import { daysToSettlement, effectiveDaysOf, yearsToSettlement } from './time.ts'
import { varianceToExpiry } from './variance.ts'

/** What an SPX option is priced and hedged by: time, forward, variance from VIX and its curve, smile at the strike. */
export function spxStrike(sheet: Worksheet, context: ExplainContext, clock: Clock, strike: Quantity): OptionQuantities {
  const slice = fillSpxSlice(emptySlice(), context.market, clock)

  sheet.section('Time and forward')
  const years = yearsToSettlement(sheet, daysToSettlement(clock))
  const effectiveDays = effectiveDaysOf(sheet, clock)
  const forward = spxForwardTo(sheet, context, years)

  sheet.section('Variance from VIX and its futures')
  const variance = varianceToExpiry(sheet, context, effectiveDays)
  const theta = atmVariance(sheet, context, slice, variance, effectiveDays)

  sheet.section('Volatility of the strike')
  const vol = strikeVol(sheet, context, slice, { theta, years, forward, strike })
  return { forward, strike, vol, years }
}
