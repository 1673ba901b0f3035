import { clockTo, settlementMoment } from '../../market/calendar/clock.ts'
import { CONDOR_SETTLEMENT } from '../../product/condor.ts'
import type { Right } from '../../product/leg.ts'
import { type ExplainContext, spotNow } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { negative, product, quotient } from '../expression.ts'
import { naming, quantity } from '../quantity.ts'
import { cumulative, distanceTo } from '../sections/black76.ts'
import { discountTo } from '../sections/discount.ts'
import { spxStrike } from '../sections/spxStrike.ts'
import { input, sources } from '../sources.ts'
import { Worksheet } from '../worksheet.ts'

/** Spot delta of a short strike: D F/S N(d1) for a call, -D F/S N(-d1) for a put. */
function explainShortDelta(context: ExplainContext, right: Right): Explanation {
  const { condor, market, request } = context
  const { expiry, shortPut, shortCall } = request.condor
  const clock = clockTo(market.moment, settlementMoment(expiry, CONDOR_SETTLEMENT))
  const name = naming('strike', 'K', `Short ${right} strike`, 'points')
  const strike =
    right === 'put'
      ? quantity(name, shortPut, input('shortPut', 'Short put strike as entered'))
      : quantity(name, shortCall, input('shortCall', 'Short call strike as entered'))
  const sheet = new Worksheet()
  const option = spxStrike(sheet, context, clock, strike)

  sheet.section('Delta')
  const d1 = distanceTo(sheet, option)
  const discount = discountTo(sheet, context, option.years)
  const growth = quotient(option.forward, spotNow(context))
  const chance = cumulative(right, d1)
  const delta = sheet.step(
    naming('delta', 'Δ', `Delta of the short ${right}`, 'number'),
    product(discount, growth, right === 'call' ? chance : negative(chance)),
    { value: right === 'put' ? condor.shortPutDelta : condor.shortCallDelta, source: sources.black76 },
  )
  return sheet.finish(
    `Delta of the short ${right}`,
    delta,
    'Of one option held, per point of SPX; the condor has sold it.',
  )
}

export const explainShortPutDelta = (context: ExplainContext): Explanation => explainShortDelta(context, 'put')
export const explainShortCallDelta = (context: ExplainContext): Explanation => explainShortDelta(context, 'call')
