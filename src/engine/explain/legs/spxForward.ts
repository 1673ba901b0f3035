import type { SpxForward } from '../../product/leg.ts'
import { dividendNow, multiplierOf } from '../context.ts'
import { apply, minus, negative, product } from '../expression.ts'
import { naming, quantity } from '../quantity.ts'
import { discountTo } from '../sections/discount.ts'
import { spxForwardTo } from '../sections/forward.ts'
import { thetaUnit } from '../sections/theta.ts'
import { daysToSettlement, yearsToSettlement } from '../sections/time.ts'
import { ours, sources } from '../sources.ts'
import { closeLeg, type LegExplainer, sizeOf, valueStep } from './legWorking.ts'

/** P = e^(-rT) (F - K): no volatility in it, and all of its theta is financing. */
export const explainSpxForward: LegExplainer<SpxForward> = (task) => {
  const { sheet, context, contract, clock, quote, figures } = task
  sheet.section('Time and forward')
  const years = yearsToSettlement(sheet, daysToSettlement(clock))
  const forward = spxForwardTo(sheet, context, years)
  sheet.section('Price')
  const discount = discountTo(sheet, context, years)
  const delivery = quantity(
    naming('delivery', 'K', 'Delivery price', 'points'),
    contract.deliveryPrice,
    ours('the delivery price of the structure'),
  )
  const price = sheet.step(naming('price', 'P', 'Price', 'points'), product(discount, minus(forward, delivery)), {
    value: quote.price,
    source: sources.costOfCarry,
  })
  sheet.further('Value')
  const size = sizeOf(task)
  const multiplier = multiplierOf('multiplier', contract.multiplier)
  valueStep(task, price, [size, multiplier])
  sheet.further('Greeks')
  const spotDelta = apply('exp', negative(product(dividendNow(context), years)))
  sheet.step(naming('delta', 'Δ', 'Delta', 'USD per point'), product(size, multiplier, spotDelta), {
    value: figures.spx.deltaUsd,
    source: sources.costOfCarry,
  })
  sheet.further('Theta')
  const unit = thetaUnit(context)
  const { decay, financing } = figures.theta
  closeLeg(task, {
    decay: quantity(naming('decay', 'decay', 'Decay', unit), decay, ours('a forward has no decay')),
    financing: quantity(naming('financing', 'fin', 'Financing', unit), financing, { source: sources.costOfCarry }),
  })
  return price
}
