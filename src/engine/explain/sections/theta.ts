import type { ThetaParts } from '../../book/figures.ts'
import { bookValue, bookValuer } from '../../book/valueBook.ts'
import { HorizonMarket } from '../../market/shock.ts'
import type { Leg } from '../../product/leg.ts'
import type { ExplainContext } from '../context.ts'
import { minus } from '../expression.ts'
import { type Naming, naming, type Quantity, quantity, type Unit } from '../quantity.ts'
import { sources } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'

/** Theta is per day on the averaged clock, and over the whole stretch where another one is chosen. */
export const thetaUnit = ({ thetaHorizon }: ExplainContext): Unit => (thetaHorizon.days === 1 ? 'USD per day' : 'USD')

/** Whose theta or vega is worked out. */
export interface Holder {
  /** Unique in the explanation. */
  readonly id: string
  /** Index of its symbols. */
  readonly index: string
  /** "the condor": completes "Theta of ...". */
  readonly label: string
}

/** A named part of a holder: "Θ_condor", "Theta of the condor". */
export const partOf = (
  { id, index, label }: Holder,
  key: string,
  base: string,
  name: string,
  unit: Unit,
  when = '',
): Naming =>
  naming(
    `${id}${key}`,
    index === '' ? base : `${base}_${index}`,
    `${name}${label === '' ? '' : ` of ${label}`}${when}`,
    unit,
  )

/** Theta of legs: their value a day later with SPX and VIX unchanged, less their value now. */
export function thetaOf(
  sheet: Worksheet,
  context: ExplainContext,
  legs: readonly Leg[],
  total: number,
  holder: Holder,
): Quantity {
  const { market, thetaHorizon } = context
  const { days, timing } = thetaHorizon
  const later = new HorizonMarket(market, days).retarget(market.spot, market.vix)
  const origin = { source: sources.reprice }
  const now = quantity(partOf(holder, 'Now', 'v', 'Value', 'USD', ' now'), bookValue(legs, market), origin)
  const then = quantity(
    partOf(
      holder,
      'Later',
      'v′',
      'Value',
      'USD',
      `${days === 1 ? ' a day later' : ' at the end of the stretch'}, SPX and VIX unchanged`,
    ),
    bookValuer(legs, market, days, timing)(later),
    origin,
  )
  return sheet.step(partOf(holder, 'Theta', 'Θ', 'Theta', thetaUnit(context)), minus(then, now), {
    value: total,
    source: sources.reprice,
  })
}

/** Roll: what decay and financing leave of theta, forwards and volatilities riding along curve and surface. */
export function rollOf(
  sheet: Worksheet,
  context: ExplainContext,
  theta: Quantity,
  decay: Quantity,
  financing: Quantity,
  { roll }: ThetaParts,
  holder: Holder,
): Quantity {
  return sheet.step(partOf(holder, 'Roll', 'roll', 'Roll', thetaUnit(context)), minus(minus(theta, decay), financing), {
    value: roll,
    source: sources.reprice,
  })
}
