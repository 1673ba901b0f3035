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
const LEGS = [
  { id: 'longPut', label: 'long put', sold: false, entry: 'entryLongPut' },
  { id: 'shortPut', label: 'short put', sold: true, entry: 'entryShortPut' },
  { id: 'shortCall', label: 'short call', sold: true, entry: 'entryShortCall' },
  { id: 'longCall', label: 'long call', sold: false, entry: 'entryLongCall' },
] as const satisfies readonly { id: string; label: string; sold: boolean; entry: keyof LabInputs }[]

type CondorLeg = (typeof LEGS)[number]

/** What a leg is entered at: a typed price, or the model's mid with half the bid-ask width against it. */
function entryPrice(sheet: Worksheet, context: ExplainContext, leg: CondorLeg, place: number): Quantity {
  const { entry, inputs, book } = context
  const { id, label, sold } = leg
  const typed = entry.legPrices[place]
  const name = naming(`${id}Entry`, `P_${label}`, `Entry price of the ${label}`, 'points')
  if (typed !== null) return quantity(name, typed, input(leg.entry, `Entry price of the ${label} as entered`))
  const figures = book.legs.filter((held: LegFigures) => held.leg.layer === 'condor')[place]
  const mid = quantity(naming(`${id}Mid`, `m_${label}`, `Model price of the ${label}`, 'points'), figures.price, {
    opens: { kind: 'leg', layer: 'condor', place },
  })
  if (inputs.bidAsk === 0) return mid
  const width = quantity(
    naming('bidAsk', 'b', 'Bid-ask width of each option', 'points'),
    inputs.bidAsk,
    input('bidAsk', 'Bid-ask width as entered'),
  )
  const half = quotient(width, 2)
  return sheet.step(name, sold ? minus(mid, half) : sum(mid, half))
}

/** Credit of one condor in points: as typed, or what the sold legs bring less what the bought legs cost. */
export function creditInPoints(sheet: Worksheet, context: ExplainContext): Quantity {
  const { condor, inputs } = context
  const name = naming('creditPoints', 'c', 'Credit of one condor', 'points')
  if (condor.creditSource === 'typed' && inputs.credit !== null) {
    return quantity(name, inputs.credit, input('credit', 'Credit as entered'))
  }
  const terms: Expression[] = LEGS.map((leg, place) => {
    const price = entryPrice(sheet, context, leg, place)
    return leg.sold ? just(price) : negative(price)
  })
  return sheet.step(name, sum(terms[1], terms[2], terms[0], terms[3]), { value: condor.creditPoints })
}

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
