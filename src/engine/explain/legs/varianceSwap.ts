import { fairVariance } from '../../pricing/varianceSwap.ts'
import type { VarianceSwap } from '../../product/leg.ts'
import { DAYS_PER_YEAR } from '../../units.ts'
import { spotNow } from '../context.ts'
import { apply, minus, product, quotient, squared } from '../expression.ts'
import { naming, quantity } from '../quantity.ts'
import { discountTo } from '../sections/discount.ts'
import { thetaUnit } from '../sections/theta.ts'
import { daysToSettlement, effectiveDaysOf, yearsToSettlement } from '../sections/time.ts'
import { varianceToExpiry } from '../sections/variance.ts'
import { ours, sources } from '../sources.ts'
import { closeLeg, type LegExplainer, sizeOf } from './legWorking.ts'

/** Fair variance W / d, its root the fair strike; value D N_vega / (2 K) (fair variance - K^2). */
export const explainVarianceSwap: LegExplainer<VarianceSwap> = (task) => {
  const { sheet, context, contract, clock, quote, figures } = task
  sheet.section('Variance from VIX and its futures')
  const days = daysToSettlement(clock)
  const effectiveDays = effectiveDaysOf(sheet, clock)
  const variance = varianceToExpiry(sheet, context, effectiveDays)
  sheet.section('Fair strike')
  const fair = sheet.step(naming('fair', 'w', 'Fair variance a year', 'vol points²'), quotient(variance, days), {
    value: fairVariance(context.market, clock),
    source: sources.variance,
  })
  const price = sheet.step(naming('price', 'P', 'Fair strike', 'vol points'), apply('sqrt', fair), {
    value: quote.price,
  })
  sheet.further('Value')
  const discount = discountTo(sheet, context, yearsToSettlement(sheet, days))
  const terms = ours('terms of the swap: struck at fair volatility when the hedge is sized')
  const size = sizeOf(task)
  const strike = quantity(naming('strike', 'K', 'Strike', 'vol points'), contract.strikeVol, terms)
  const notional = quantity(
    naming('notional', 'N_vega', 'Vega notional', 'USD per vol point'),
    contract.vegaNotional,
    terms,
  )
  const scale = product(size, discount, quotient(notional, product(2, strike)))
  sheet.step(naming('value', 'v', 'Value of the leg', 'USD'), product(scale, minus(fair, squared(strike))), {
    value: figures.valueUsd,
    source: sources.variance,
  })
  sheet.further('Greeks')
  sheet.step(naming('vega', 'ν', 'Vega to its own volatility', 'USD per vol point'), product(2, scale, price), {
    value: figures.spx.vegaUsd,
    source: sources.variance,
  })
  sheet.step(naming('volga', 'ν_σ', 'Volga: vega per vol point', 'USD per vol point²'), product(2, scale), {
    value: figures.spx.volgaUsd,
    source: sources.variance,
  })
  sheet.step(
    naming('gammaUsd', 'Γ', 'Gamma: a move at once is one fixing', 'USD per point²'),
    quotient(product(2, 1e4, DAYS_PER_YEAR, scale), product(days, squared(spotNow(context)))),
    { value: figures.spx.gammaUsd, ...ours('a move at once is one day’s fixing') },
  )
  sheet.further('Theta')
  const unit = thetaUnit(context)
  const { decay, financing } = figures.theta
  closeLeg(task, {
    decay: quantity(
      naming('decay', 'decay', 'Decay: implied variance of the days that pass', unit),
      decay,
      ours('a day that realises nothing costs its implied variance'),
    ),
    financing: quantity(naming('financing', 'fin', 'Financing', unit), financing, { source: sources.costOfCarry }),
  })
  return price
}
