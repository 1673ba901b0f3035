import type { LegFigures } from '../../book/figures.ts'
import type { Clock } from '../../market/calendar/clock.ts'
import type { ContractQuote } from '../../pricing/pricer.ts'
import type { Contract } from '../../product/leg.ts'
import type { ExplainContext } from '../context.ts'
import { product } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { oneFactorVegaOf } from '../sections/oneFactorVega.ts'
import { type Holder, rollOf, thetaOf } from '../sections/theta.ts'
import { ours } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'

/** A leg to be explained, with the engine's answers for it. */
export interface LegTask<C extends Contract = Contract> {
  readonly context: ExplainContext
  readonly sheet: Worksheet
  readonly contract: C
  readonly figures: LegFigures
  readonly clock: Clock
  readonly quote: ContractQuote
}

/** Works out a contract's price and what follows from it; returns the price. */
export type LegExplainer<C extends Contract> = (task: LegTask<C>) => Quantity

/** How many contracts the leg holds: the condor's as entered, a hedge's as sized. */
export function sizeOf({ figures }: LegTask, unit: 'contracts' | 'shares' = 'contracts'): Quantity {
  const { layer, quantity: held } = figures.leg
  const name = naming('size', 'Q', `Signed quantity of the leg`, unit)
  if (layer === 'condor') return quantity(name, held, ours('the condor sells its body and buys its wings'))
  return quantity(name, held, { opens: { kind: 'layer', layer } })
}

/** Value in USD of what is held: quantity x USD per unit of price x price. */
export function valueStep(task: LegTask, price: Quantity, scale: readonly Quantity[]): Quantity {
  return task.sheet.step(naming('value', 'v', 'Value of the leg', 'USD'), product(...scale, price), {
    value: task.figures.valueUsd,
  })
}

/** The leg itself, in symbols and labels that need no index. */
const LEG: Holder = { id: 'leg', index: '', label: '' }

/** Decay and financing that are nothing for this product, or worked out before. */
interface Drift {
  readonly decay: Quantity
  readonly financing: Quantity
}

/** Theta as a reprice, roll as what is left of it, and one-factor vega. */
export function closeLeg({ sheet, context, figures }: LegTask, { decay, financing }: Drift): void {
  const theta = thetaOf(sheet, context, [figures.leg], figures.theta.total, LEG)
  rollOf(sheet, context, theta, decay, financing, figures.theta, LEG)
  sheet.further('Vega to VIX')
  oneFactorVegaOf(sheet, context, [figures.leg], figures.oneFactorVegaUsd, LEG)
}
