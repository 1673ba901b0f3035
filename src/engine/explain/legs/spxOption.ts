import type { SpxOption } from '../../product/leg.ts'
import { dividendNow, multiplierOf, rateNow, spotNow } from '../context.ts'
import { product, quotient } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { black76Price } from '../sections/black76.ts'
import { discountTo } from '../sections/discount.ts'
import { type GreekScale, optionGreeks } from '../sections/optionGreeks.ts'
import { optionDrift } from '../sections/optionTheta.ts'
import { spxStrike } from '../sections/spxStrike.ts'
import { input, ours } from '../sources.ts'
import { closeLeg, type LegExplainer, type LegTask, sizeOf, valueStep } from './legWorking.ts'

/** Where the strike comes from: the condor's are entered, a hedge's follow from its instrument. */
function strikeOf({ contract, figures, context }: LegTask<SpxOption>): Quantity {
  const name = naming('strike', 'K', 'Strike', 'points')
  const { shortPut, shortCall } = context.request.condor
  if (figures.leg.layer !== 'condor') return quantity(name, contract.strike, ours('the strike rule of the instrument'))
  if (contract.strike === shortPut) return quantity(name, shortPut, input('shortPut', 'Short put strike as entered'))
  if (contract.strike === shortCall)
    return quantity(name, shortCall, input('shortCall', 'Short call strike as entered'))
  return contract.right === 'put'
    ? quantity(name, contract.strike, input('putWidth', 'Short put strike less the width of the put wing'))
    : quantity(name, contract.strike, input('callWidth', 'Short call strike plus the width of the call wing'))
}

/** Time, forward, variance from VIX and its curve, smile, Black-76, discount; then value, greeks and theta. */
export const explainSpxOption: LegExplainer<SpxOption> = (task) => {
  const { sheet, context, contract, clock, quote, figures } = task
  const strike = strikeOf(task)
  const terms = spxStrike(sheet, context, clock, strike)
  const { forward, years } = terms

  sheet.section('Price')
  const option = black76Price(sheet, contract.right, terms, 'points')
  const discount = discountTo(sheet, context, years)
  const price = sheet.step(naming('price', 'P', 'Price', 'points'), product(discount, option.undiscounted), {
    value: quote.price,
  })

  sheet.further('Value')
  const size = sizeOf(task)
  const multiplier = multiplierOf('multiplier', contract.multiplier)
  valueStep(task, price, [size, multiplier])
  sheet.further('Greeks')
  const scale: GreekScale = {
    quantity: size,
    multiplier,
    discount,
    growth: quotient(forward, spotNow(context)),
    rate: rateNow(context),
    yield: dividendNow(context),
  }
  optionGreeks(sheet, option, scale, figures.spx)
  sheet.further('Theta')
  closeLeg(task, optionDrift(sheet, context, option, scale, { clock, parts: figures.theta, driftingForward: true }))
  return price
}
