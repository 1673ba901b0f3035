import type { LegFigures } from '../../book/figures.ts'
import type { LabInputs } from '../../inputs.ts'
import { SPX_MULTIPLIER } from '../../product/spxStructures.ts'
import { type ExplainContext, lotsNow, multiplierOf } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { type Expression, just, minus, negative, product, quotient, sum } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { input } from '../sources.ts'
import { Worksheet } from '../worksheet.ts'

/** The condor's legs in order of strike, and the input that may hold what was paid or taken for each. */
export const CONDOR_LEGS = [
  { id: 'longPut', label: 'long put', sold: false, entry: 'entryLongPut' },
  { id: 'shortPut', label: 'short put', sold: true, entry: 'entryShortPut' },
  { id: 'shortCall', label: 'short call', sold: true, entry: 'entryShortCall' },
  { id: 'longCall', label: 'long call', sold: false, entry: 'entryLongCall' },
] as const satisfies readonly { id: string; label: string; sold: boolean; entry: keyof LabInputs }[]

type CondorLeg = (typeof CONDOR_LEGS)[number]

/** What the model prices a leg at, as the leg's own explanation works it out. */
export function midOf({ book }: ExplainContext, { id, label }: CondorLeg, place: number): Quantity {
  const figures = book.legs.filter((held: LegFigures) => held.leg.layer === 'condor')[place]
  return quantity(naming(`${id}Mid`, `m_${label}`, `Model price of the ${label}`, 'points'), figures.price, {
    opens: { kind: 'leg', layer: 'condor', place },
  })
}

/** The model's quote for a leg: its mid with half the bid-ask width against the one who enters. */
function quoteOf(sheet: Worksheet, context: ExplainContext, leg: CondorLeg, place: number): Quantity {
  const { inputs } = context
  const { id, label, sold } = leg
  const mid = midOf(context, leg, place)
  if (inputs.bidAsk === 0) return mid
  const width = quantity(
    naming('bidAsk', 'b', 'Bid-ask width of each option', 'points'),
    inputs.bidAsk,
    input('bidAsk', 'Bid-ask width as entered'),
  )
  const half = quotient(width, 2)
  return sheet.step(
    naming(`${id}Entry`, `P_${label}`, `Entry price of the ${label}`, 'points'),
    sold ? minus(mid, half) : sum(mid, half),
  )
}

/** What a leg is entered at: a typed price, or the model's quote. */
function entryPrice(sheet: Worksheet, context: ExplainContext, leg: CondorLeg, place: number): Quantity {
  const { id, label, entry } = leg
  const typed = context.entry.legPrices[place]
  if (typed === null) return quoteOf(sheet, context, leg, place)
  return quantity(
    naming(`${id}Entry`, `P_${label}`, `Entry price of the ${label}`, 'points'),
    typed,
    input(entry, `Entry price of the ${label} as entered`),
  )
}

/** What four prices make of one condor: the sold body's less the bought wings', in the order people read them in. */
export function soldLessBought(priceOf: (leg: CondorLeg, place: number) => Quantity): Expression {
  const terms: Expression[] = CONDOR_LEGS.map((leg, place) => {
    const price = priceOf(leg, place)
    return leg.sold ? just(price) : negative(price)
  })
  return sum(terms[1], terms[2], terms[0], terms[3])
}

/** Credit of one condor in points: as typed, or what the sold legs bring less what the bought legs cost. */
export function creditInPoints(sheet: Worksheet, context: ExplainContext): Quantity {
  const { condor, inputs } = context
  const name = naming('creditPoints', 'c', 'Credit of one condor', 'points')
  if (condor.creditSource === 'typed' && inputs.credit !== null) {
    return quantity(name, inputs.credit, input('credit', 'Credit as entered'))
  }
  const formula = soldLessBought((leg, place) => entryPrice(sheet, context, leg, place))
  return sheet.step(name, formula, { value: condor.creditPoints })
}

/** Credit of one condor by the model's quotes in points, whatever was typed. */
export const modelCredit = (sheet: Worksheet, context: ExplainContext): Quantity =>
  sheet.step(
    naming('modelCredit', 'c_model', 'Credit of one condor by the model', 'points'),
    soldLessBought((leg, place) => quoteOf(sheet, context, leg, place)),
    { value: context.condor.modelCreditPoints },
  )

/** Credit in USD: points x 100 x condors. */
export function explainCredit(context: ExplainContext): Explanation {
  const sheet = new Worksheet()
  sheet.section('What the sold legs bring and the bought ones cost')
  const points = creditInPoints(sheet, context)
  const credit = sheet.step(
    naming('credit', 'C', 'Credit', 'USD'),
    product(points, multiplierOf('multiplier', SPX_MULTIPLIER), lotsNow(context)),
    { value: context.condor.creditUsd },
  )
  return sheet.finish('Credit', credit)
}
