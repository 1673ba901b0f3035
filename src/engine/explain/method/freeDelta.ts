import { clockTo, settlementMoment } from '../../market/calendar/clock.ts'
import { CONDOR_SETTLEMENT } from '../../product/condor.ts'
import { SPX_MULTIPLIER } from '../../product/spxStructures.ts'
import { type ExplainContext, multiplierOf, spotNow } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { just, minus, negative, product, quotient } from '../expression.ts'
import { openedLegs } from '../holders.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { discountTo } from '../sections/discount.ts'
import { spxForwardTo } from '../sections/forward.ts'
import { daysToSettlement, yearsToSettlement } from '../sections/time.ts'
import { sources } from '../sources.ts'
import { Worksheet } from '../worksheet.ts'

const PARITY = 'N(d₁) of the call and N(−d₁) of the put add up to 1, whatever strike and volatility.'

/** Spot delta of a forward on SPX to the condor's expiry, and of a synthetic one at any strike:  D F/S. */
function forwardDeltaOf(sheet: Worksheet, context: ExplainContext): Quantity {
  const { market, request } = context
  const clock = clockTo(market.moment, settlementMoment(request.condor.expiry, CONDOR_SETTLEMENT))
  sheet.section('Time and forward')
  const years = yearsToSettlement(sheet, daysToSettlement(clock))
  const forward = spxForwardTo(sheet, context, years)
  const discount = discountTo(sheet, context, years)
  sheet.section('Delta')
  return sheet.step(
    naming('forwardDelta', 'Δ_forward', 'Delta of one synthetic forward', 'number'),
    product(discount, quotient(forward, spotNow(context))),
    { source: sources.black76, note: PARITY },
  )
}

/** A long call and a short put of one strike. */
export function explainForwardDelta(context: ExplainContext): Explanation {
  const sheet = new Worksheet()
  return sheet.finish('Delta of one synthetic forward', forwardDeltaOf(sheet, context), 'Long call, short put.')
}

/** A synthetic forward bought at the short put, another sold at the short call. */
export function explainBoxDelta(context: ExplainContext): Explanation {
  const sheet = new Worksheet()
  const forward = forwardDeltaOf(sheet, context)
  const box = sheet.step(naming('boxDelta', 'Δ_box', 'Delta of a box', 'number'), minus(forward, forward), {
    rules: ['TT-7'],
  })
  return sheet.finish('Delta of a box', box, 'A synthetic forward bought at one strike and sold at another.')
}

/** The index held to settlement, a synthetic forward sold. */
export function explainConversionDelta(context: ExplainContext): Explanation {
  const sheet = new Worksheet()
  const forward = forwardDeltaOf(sheet, context)
  const index = sheet.step(
    naming('indexDelta', 'Δ_index', 'Delta of the index, held to settlement', 'number'),
    just(forward),
    { note: 'Worth what a forward of delivery price 0 is worth.' },
  )
  const conversion = sheet.step(
    naming('conversionDelta', 'Δ_conversion', 'Delta of a conversion', 'number'),
    minus(index, forward),
    { rules: ['TT-7'] },
  )
  return sheet.finish('Delta of a conversion', conversion, 'The index held against a synthetic forward sold.')
}

/** SPX delta of everything held, in units of one SPX contract; what hangs on VIX futures has none. */
function bookDeltaOf(sheet: Worksheet, context: ExplainContext): Quantity {
  const deltas = openedLegs(context)
    .filter(({ figures }) => figures.spx.deltaUsd !== 0)
    .map(({ figures, topic }, i) =>
      quantity(naming(`delta${i}`, `Δ_${i + 1}`, `Delta of ${figures.name}`, 'USD per point'), figures.spx.deltaUsd, {
        opens: topic,
      }),
    )
  sheet.section('The book')
  const held = sheet.total(naming('heldDelta', 'Δ_held', 'SPX delta held', 'USD per point'), deltas)
  return sheet.step(
    naming('bookDelta', 'Δ_book', 'Delta of the book', 'number'),
    quotient(held, multiplierOf('multiplier', SPX_MULTIPLIER)),
    { value: context.book.net.spx.deltaUsd / SPX_MULTIPLIER },
  )
}

export function explainBookDelta(context: ExplainContext): Explanation {
  const sheet = new Worksheet()
  return sheet.finish('Delta of the book', bookDeltaOf(sheet, context), 'To SPX; VIX futures move by themselves.')
}

/** Minus the book's delta over that of one forward. */
export function explainNeutralForwards(context: ExplainContext): Explanation {
  const sheet = new Worksheet()
  const held = bookDeltaOf(sheet, context)
  const forward = forwardDeltaOf(sheet, context)
  const count = sheet.step(
    naming('forwards', 'n', 'Synthetic forwards that would neutralise the book', 'contracts'),
    quotient(negative(held), forward),
  )
  return sheet.finish('Synthetic forwards that would neutralise the book', count, 'Below 0 they are sold.')
}
