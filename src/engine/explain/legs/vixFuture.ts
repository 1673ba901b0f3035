import type { VixFuture } from '../../product/leg.ts'
import { multiplierOf } from '../context.ts'
import { just, minus, product } from '../expression.ts'
import { naming, quantity } from '../quantity.ts'
import { futureLevel } from '../sections/futureLevel.ts'
import { thetaUnit } from '../sections/theta.ts'
import { ours, sources } from '../sources.ts'
import { closeLeg, type LegExplainer, sizeOf } from './legWorking.ts'

/** A future costs nothing to enter: its price is the curve's, its value 0, and all of its theta is roll. */
export const explainVixFuture: LegExplainer<VixFuture> = (task) => {
  const { sheet, context, contract, clock, quote, figures } = task
  sheet.section('Price')
  const level = futureLevel(sheet, context, clock.days, {
    id: 'forward',
    symbol: 'F',
    label: 'VIX futures curve at this settlement',
  })
  const price = sheet.step(naming('price', 'P', 'Price', 'VIX points'), just(level), {
    value: quote.price,
    source: sources.quotedCurve,
  })
  sheet.further('Value')
  const size = sizeOf(task)
  const multiplier = multiplierOf('multiplier', contract.multiplier)
  const entry = quantity(naming('entry', 'P_entry', 'Entry price: today’s', 'VIX points'), quote.price, {
    source: sources.quotedCurve,
  })
  sheet.step(naming('value', 'v', 'Value of the leg', 'USD'), product(size, multiplier, minus(price, entry)), {
    value: figures.valueUsd,
    note: 'A future costs nothing to enter.',
  })
  sheet.further('Greeks')
  sheet.step(naming('delta', 'Δ', 'Delta', 'USD per point'), product(size, multiplier), {
    value: figures.vix.deltaUsd,
  })
  sheet.further('Theta')
  const unit = thetaUnit(context)
  const none = ours('a future has neither decay nor financing')
  closeLeg(task, {
    decay: quantity(naming('decay', 'decay', 'Decay', unit), figures.theta.decay, none),
    financing: quantity(naming('financing', 'fin', 'Financing', unit), figures.theta.financing, none),
  })
  return price
}
