import { clockTo, settlementMoment } from '../../market/calendar/clock.ts'
import { exampleCallStrike } from '../../methodology/disagreements/exampleCall.ts'
import { CONDOR_SETTLEMENT } from '../../product/condor.ts'
import { type ExplainContext, spotNow } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { minus, product, quotient } from '../expression.ts'
import { naming, quantity } from '../quantity.ts'
import { cumulative, distanceTo } from '../sections/black76.ts'
import { discountTo } from '../sections/discount.ts'
import { spxStrike } from '../sections/spxStrike.ts'
import { ours, sources } from '../sources.ts'
import { Worksheet } from '../worksheet.ts'

const TITLE = 'A 10-delta call, in standard deviations'

/** C9: how far out the call of delta 0.1 lies, in implied moves; its delta is worked out at the strike found. */
export function explainTenDeltaCall(context: ExplainContext): Explanation {
  const { market, request, condor } = context
  const clock = clockTo(market.moment, settlementMoment(request.condor.expiry, CONDOR_SETTLEMENT))
  const sheet = new Worksheet()
  if (!(condor.expectedMovePoints > 0)) return sheet.finish(TITLE, null, 'No time is left for a move.')
  const strike = quantity(
    naming('strike', 'K', 'Strike of the call', 'points'),
    exampleCallStrike(request.condor.expiry, market),
    ours('found by halving a stretch of strikes until the delta is 0.1'),
  )
  const option = spxStrike(sheet, context, clock, strike)
  sheet.section('Delta at the strike found')
  const d1 = distanceTo(sheet, option)
  const discount = discountTo(sheet, context, option.years)
  sheet.step(
    naming('delta', 'Δ', 'Delta of the call', 'number'),
    product(discount, quotient(option.forward, spotNow(context)), cumulative('call', d1)),
    { source: sources.black76 },
  )
  sheet.section('Distance')
  const move = quantity(
    naming('move', 's', 'One standard deviation of the implied move', 'points'),
    condor.expectedMovePoints,
    { opens: { kind: 'condor', reading: 'expectedMove' } },
  )
  const distance = sheet.step(
    naming('distance', 'x', 'Distance of the call from SPX', 'standard deviations'),
    quotient(minus(strike, spotNow(context)), move),
  )
  return sheet.finish(TITLE, distance, 'What 1.5 standard deviations mean on the skew of SPX.')
}
