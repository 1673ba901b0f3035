import { VIX_SURFACE, vixAtmVol, volDecay } from '../../market/vixOptionSurface.ts'
import { daysToYears } from '../../units.ts'
import type { ExplainContext } from '../context.ts'
import { apply, minus, negative, product, quotient, squared, sum } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { sources } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'

/** Tenor in days that VVIX speaks of. */
const VVIX_TENOR = 30

/**
 * At-the-money volatility of the VIX future of a tenor:  sv(T) = 0.93 VVIX / 100 x H(T) / H(30 d),
 *   H^2 = c^2 + 2c(1-c)(1-e^-kT)/(kT) + (1-c)^2 (1-e^-2kT)/(2kT).
 * @param years  T > 0
 */
export function vixVol(sheet: Worksheet, context: ExplainContext, vvix: Quantity, years: Quantity): Quantity {
  const origin = { source: sources.vixVol }
  const floor = quantity(
    naming('volFloor', 'c', 'Long-run share of volatility', 'number'),
    VIX_SURFACE.floorShare,
    origin,
  )
  const speed = quantity(naming('volSpeed', 'κ', 'Decay of volatility, per year', 'number'), VIX_SURFACE.speed, origin)
  const rest = minus(1, floor)
  const elapsed = product(speed, years)
  const spent = (times: number) => {
    const exponent = times === 1 ? elapsed : product(times, elapsed)
    return quotient(minus(1, apply('exp', negative(exponent))), exponent)
  }
  const decay = sheet.step(
    naming('volDecay', 'H', 'Volatility multiplier of the tenor', 'number'),
    apply('sqrt', sum(squared(floor), product(2, floor, rest, spent(1)), product(squared(rest), spent(2)))),
    { value: volDecay(years.value), source: sources.vixVol },
  )
  const reference = quantity(
    naming('volDecay30', 'H_30', `The same at ${VVIX_TENOR} days`, 'number'),
    volDecay(daysToYears(VVIX_TENOR)),
    origin,
  )
  return sheet.step(
    naming('vixVol', 's_v', `At-the-money volatility of the future`, 'fraction'),
    product(VIX_SURFACE.atmToVvix, quotient(vvix, 100), quotient(decay, reference)),
    { value: vixAtmVol(context.market.vvix, years.value), source: sources.vixVol },
  )
}
