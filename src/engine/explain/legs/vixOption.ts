import type { LabInputs } from '../../inputs.ts'
import { vixOptionVol } from '../../market/vixOptionSurface.ts'
import type { HedgeLayerId } from '../../methodology/layer.ts'
import type { VixOption } from '../../product/leg.ts'
import { multiplierOf, rateNow } from '../context.ts'
import { apply, negative, product, quotient, squared, sum } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { black76Price } from '../sections/black76.ts'
import { discountTo } from '../sections/discount.ts'
import { futureLevel } from '../sections/futureLevel.ts'
import { type GreekScale, optionGreeks } from '../sections/optionGreeks.ts'
import { optionDrift } from '../sections/optionTheta.ts'
import { daysToSettlement, yearsToSettlement } from '../sections/time.ts'
import { vixVol } from '../sections/vixVol.ts'
import { vvixNow } from '../sections/vvix.ts'
import { assumption, input, sources } from '../sources.ts'
import { closeLeg, type LegExplainer, type LegTask, sizeOf, valueStep } from './legWorking.ts'

/** sigma = sv sqrt((1 + rho t + sqrt((t + rho)^2 + 1 - rho^2)) / 2),  t = phi ln(K/F) / (sv sqrt(T)). */
function smileVol(
  { sheet, context }: LegTask<VixOption>,
  { atm, years, future, strike }: Record<'atm' | 'years' | 'future' | 'strike', Quantity>,
): Quantity {
  const { assumptions } = context.market
  const rho = quantity(
    naming('smileRho', 'ρ', 'Tilt of the smile', 'number'),
    assumptions.vixSmileRho,
    assumption('vixSmileRho', 'tilt of the VIX smile'),
  )
  const phi = quantity(
    naming('smilePhi', 'φ', 'Curvature of the smile', 'number'),
    assumptions.vixSmilePhi,
    assumption('vixSmilePhi', 'curvature of the VIX smile'),
  )
  const tilt = sheet.step(
    naming('tilt', 't', 'Distance from the money on the smile', 'number'),
    product(quotient(phi, product(atm, apply('sqrt', years))), apply('ln', quotient(strike, future))),
    { source: sources.ssvi },
  )
  const root = apply('sqrt', sum(squared(sum(tilt, rho)), 1, negative(squared(rho))))
  return sheet.step(
    naming('vol', 'σ', 'Implied volatility of the strike', 'fraction'),
    product(atm, apply('sqrt', quotient(sum(1, product(rho, tilt), root), 2))),
    { value: vixOptionVol(context.market, years.value, future.value, strike.value), source: sources.ssvi },
  )
}

const OWN_STRIKES = {
  first: 'customFirstStrike',
  second: 'customSecondStrike',
  third: 'customThirdStrike',
} as const satisfies Record<HedgeLayerId, keyof LabInputs>

/** What the strike was chosen by: the layer’s own multiple where a layer of the user’s own has one, else the shared one. */
function strikeSource({ context: { inputs }, figures: { leg } }: LegTask<VixOption>) {
  const what = 'strike of a hedge call as a multiple of its future, to a whole point'
  const own = leg.layer === 'condor' ? null : OWN_STRIKES[leg.layer]
  const isOwn = inputs.playbook === 'custom' && own !== null && inputs[own] !== null
  return isOwn ? input(own, `As entered for the layer: ${what}`) : assumption('callMoneyness', what)
}

/** The future of the same settlement, its volatility, the smile, Black-76, discount; then value, greeks and theta. */
export const explainVixOption: LegExplainer<VixOption> = (task) => {
  const { sheet, context, contract, clock, quote, figures } = task

  sheet.section('Time and future')
  const years = yearsToSettlement(sheet, daysToSettlement(clock))
  const future = futureLevel(sheet, context, clock.days, {
    id: 'forward',
    symbol: 'F',
    label: 'VIX future of the same settlement',
  })

  sheet.section('Volatility of the strike')
  const strike = quantity(naming('strike', 'K', 'Strike', 'VIX points'), contract.strike, strikeSource(task))
  const atm = vixVol(sheet, context, vvixNow(sheet, context), years)
  const vol = smileVol(task, { atm, years, future, strike })

  sheet.section('Price')
  const option = black76Price(sheet, contract.right, { forward: future, strike, vol, years }, 'VIX points')
  const discount = discountTo(sheet, context, years)
  const price = sheet.step(naming('price', 'P', 'Price', 'VIX points'), product(discount, option.undiscounted), {
    value: quote.price,
  })

  sheet.further('Value')
  const scale: GreekScale = {
    quantity: sizeOf(task),
    multiplier: multiplierOf('multiplier', contract.multiplier),
    discount,
    rate: rateNow(context),
  }
  valueStep(task, price, [scale.quantity, scale.multiplier])
  sheet.further('Greeks')
  optionGreeks(sheet, option, scale, figures.vix)
  sheet.further('Theta')
  closeLeg(task, optionDrift(sheet, context, option, scale, { clock, parts: figures.theta, driftingForward: false }))
  return price
}
