import { HALF_BUMP } from '../../book/oneFactorVega.ts'
import { bookValuer } from '../../book/valueBook.ts'
import { shockVix } from '../../market/shock.ts'
import type { Leg } from '../../product/leg.ts'
import type { ExplainContext } from '../context.ts'
import { apply, type Expression, minus, product, quotient } from '../expression.ts'
import { type Quantity, quantity } from '../quantity.ts'
import { sources } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'
import { type Holder, partOf } from './theta.ts'

/** Values of legs half a VIX point up and down, and the slope between them. */
function slopeOf({ market }: ExplainContext, legs: readonly Leg[], holder: Holder): Expression {
  const value = bookValuer(legs, market, 0)
  const origin = { source: sources.reprice }
  const at = (move: number) => value(shockVix(market, market.vix + move))
  const up = quantity(
    partOf(holder, 'Up', 'v⁺', 'Value', 'USD', ' half a VIX point up, curve and surface following'),
    at(HALF_BUMP),
    origin,
  )
  const down = quantity(partOf(holder, 'Down', 'v⁻', 'Value', 'USD', ' half a VIX point down'), at(-HALF_BUMP), origin)
  return quotient(minus(up, down), product(2, HALF_BUMP))
}

/** One-factor vega: (value at V + 0.5 less value at V - 0.5) / 1, everything following VIX. */
export const oneFactorVegaOf = (
  sheet: Worksheet,
  context: ExplainContext,
  legs: readonly Leg[],
  total: number,
  holder: Holder,
): Quantity =>
  sheet.step(partOf(holder, 'Vega', 'ν', 'One-factor vega', 'USD per VIX point'), slopeOf(context, legs, holder), {
    value: total,
    source: sources.reprice,
  })

/** Its size, whatever its sign. */
export const vegaSizeOf = (
  sheet: Worksheet,
  context: ExplainContext,
  legs: readonly Leg[],
  size: number,
  holder: Holder,
): Quantity =>
  sheet.step(
    partOf(holder, 'VegaSize', '|ν|', 'Size of the one-factor vega', 'USD per VIX point'),
    apply('abs', slopeOf(context, legs, holder)),
    { value: size, source: sources.reprice },
  )
