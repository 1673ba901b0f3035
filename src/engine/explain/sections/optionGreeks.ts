import type { OwnGreeks } from '../../book/figures.ts'
import { DAYS_PER_YEAR } from '../../units.ts'
import {
  apply,
  type Expression,
  minus,
  negative,
  type Operand,
  product,
  quotient,
  squared,
  sum,
} from '../expression.ts'
import { naming, type Quantity } from '../quantity.ts'
import { sources } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'
import { cumulative, type OptionWorking } from './black76.ts'

/** What turns a greek of one undiscounted option on its forward into USD of the position on its underlying. */
export interface GreekScale {
  readonly quantity: Quantity
  readonly multiplier: Quantity
  readonly discount: Quantity
  /** Forward points per point of the underlying, F/S for SPX; left out where the forward is the underlying. */
  readonly growth?: Expression
  readonly rate: Quantity
  /** Yield the underlying pays; left out for a future. */
  readonly yield?: Quantity
}

/** Greeks of an option position to its own underlying, in USD. */
export function optionGreeks(sheet: Worksheet, option: OptionWorking, scale: GreekScale, greeks: OwnGreeks): void {
  const { right, forward, vol, years, d1, d2, undiscounted } = option
  const { growth, rate } = scale
  const usd: Operand[] = [scale.quantity, scale.multiplier, scale.discount]
  const toSpot: Operand[] = growth ? [...usd, growth] : usd
  const twice: Operand[] = growth ? [...usd, squared(growth)] : usd
  const source = sources.black76
  const root = apply('sqrt', years)
  const density = apply('n', d1)
  const optionDelta = right === 'call' ? cumulative(right, d1) : negative(cumulative(right, d1))
  const optionGamma = quotient(density, product(forward, vol, root))

  sheet.step(naming('delta', 'Δ', 'Delta', 'USD per point'), product(...toSpot, optionDelta), {
    value: greeks.deltaUsd,
    source,
  })
  sheet.step(naming('gammaUsd', 'Γ', 'Gamma', 'USD per point²'), product(...twice, optionGamma), {
    value: greeks.gammaUsd,
    source,
  })
  sheet.step(
    naming('vega', 'ν', 'Vega to its own volatility', 'USD per vol point'),
    quotient(product(...usd, forward, density, root), 100),
    { value: greeks.vegaUsd, source },
  )
  sheet.step(
    naming('vanna', 'ν_Δ', 'Vanna: delta per vol point', 'USD per vol point'),
    quotient(product(...toSpot, negative(density), d2), product(100, vol)),
    { value: greeks.vannaUsd, source },
  )
  sheet.step(
    naming('volga', 'ν_σ', 'Volga: vega per vol point', 'USD per vol point²'),
    quotient(product(...usd, forward, density, root, d1, d2), product(100, 100, vol)),
    { value: greeks.volgaUsd, source },
  )
  const ageing = quotient(product(density, d2), product(2, years))
  const payout = scale.yield
    ? sum(minus(ageing, product(optionGamma, forward, minus(rate, scale.yield))), product(scale.yield, optionDelta))
    : sum(ageing, product(rate, optionDelta))
  sheet.step(
    naming('charm', 'Δ_t', 'Charm: delta per day', 'USD per point'),
    quotient(product(...toSpot, payout), DAYS_PER_YEAR),
    { value: greeks.charmUsd, source },
  )
  const moved = scale.yield ? minus(product(forward, optionDelta), undiscounted) : negative(undiscounted)
  sheet.step(
    naming('rhoUsd', 'ϱ', 'Rho: USD per percentage point of the rate', 'USD'),
    quotient(product(...usd, years, moved), 100),
    { value: greeks.rhoUsd, source },
  )
}
