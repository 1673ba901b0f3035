import { rollPosition } from '../../market/etpRoll.ts'
import type { VolatilityEtp } from '../../product/leg.ts'
import { DAYS_PER_YEAR } from '../../units.ts'
import { rateNow } from '../context.ts'
import { minus, product, quotient, sum } from '../expression.ts'
import { naming, quantity } from '../quantity.ts'
import { futureLevel } from '../sections/futureLevel.ts'
import { thetaUnit } from '../sections/theta.ts'
import { assumption, ours, sources } from '../sources.ts'
import { closeLeg, type LegExplainer, sizeOf, valueStep } from './legWorking.ts'

/** Roll weights, the two futures held, the blended future a share is worth; then value, delta, theta. */
export const explainVolatilityEtp: LegExplainer<VolatilityEtp> = (task) => {
  const { sheet, context, contract, quote, figures } = task
  const roll = rollPosition(context.market.moment)

  sheet.section('Futures held')
  const first = futureLevel(sheet, context, roll.firstDays, { id: 'first', symbol: 'F_1', label: 'First VIX future' })
  const second = futureLevel(sheet, context, roll.secondDays, {
    id: 'second',
    symbol: 'F_2',
    label: 'Second VIX future',
  })
  const firstWeight = quantity(
    naming('firstWeight', 'w_1', 'Share of the first: business days left / business days of the roll period', 'number'),
    roll.firstWeight,
    { source: sources.roll },
  )
  const secondWeight = sheet.step(
    naming('secondWeight', 'w_2', 'Share of the second', 'number'),
    minus(1, firstWeight),
    {
      source: sources.roll,
    },
  )

  sheet.section('Price')
  const price = sheet.step(
    naming('price', 'P', 'Price of a share: the blended future', 'USD per share'),
    sum(product(firstWeight, first), product(secondWeight, second)),
    {
      value: quote.price,
      ...ours('a share is worth the index’s blended future in USD; real share prices drift and split'),
    },
  )

  sheet.further('Value')
  const shares = sizeOf(task, 'shares')
  valueStep(task, price, [shares])
  sheet.further('Greeks')
  const leverage = quantity(naming('leverage', 'L', 'Daily leverage', 'number'), contract.leverage, {
    source: sources.roll,
  })
  sheet.step(naming('delta', 'Δ', 'Delta to the blended future', 'USD per point'), product(shares, leverage), {
    value: figures.vix.deltaUsd,
  })
  sheet.further('Theta')
  const fee = quantity(
    naming('fee', 'f', 'Yearly fee', 'fraction'),
    contract.fee,
    assumption('etpFeePct', 'yearly fee of the volatility ETP'),
  )
  const days = quantity(naming('stretch', 'h', 'Days theta is taken over', 'days'), context.thetaHorizon.days, {
    ...ours('an average calendar day, unless another stretch is chosen'),
  })
  const unit = thetaUnit(context)
  const interest = quotient(product(minus(rateNow(context), fee), days), DAYS_PER_YEAR)
  const financing = sheet.step(
    naming('financing', 'fin', 'Financing: bill interest less fee', unit),
    product(shares, price, interest),
    { value: figures.theta.financing, source: sources.roll },
  )
  const decay = quantity(naming('decay', 'decay', 'Decay', unit), figures.theta.decay, ours('an ETP has no decay'))
  closeLeg(task, { decay, financing })
  return price
}
