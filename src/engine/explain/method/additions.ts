import { bookValue } from '../../book/valueBook.ts'
import { pressRate } from '../../methodology/cashPress.ts'
import {
  gammaCalls,
  PART_OF_LAYER,
  type Purchase,
  pressedCalls,
  vegaFutures,
} from '../../methodology/remedies/purchase.ts'
import { describeContract } from '../../product/describe.ts'
import type { Leg } from '../../product/leg.ts'
import { methodOf } from '../checks/methodOf.ts'
import { type ExplainContext, multiplierOf } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { apply, just, negative, product, quotient, sum } from '../expression.ts'
import { naming, type Origin, type Quantity, quantity } from '../quantity.ts'
import { oneFactorVegaOf } from '../sections/oneFactorVega.ts'
import { assumption, input, ours } from '../sources.ts'
import { Worksheet } from '../worksheet.ts'

const NOTHING_LISTED = 'No VIX month is listed at this tenor.'

type AddedCalls = 'addedNearCalls' | 'addedLongCalls'

/** Where a call is explained as a leg: in the scenario that holds one more of it, after what its layer holds by its rule. */
function heldIn({ sizing, inputs }: ExplainContext, key: AddedCalls): Origin {
  const layer = key === 'addedNearCalls' ? 'first' : 'third'
  const held = sizing.layers.find(({ id }) => id === layer)
  const added = held?.added.flatMap(({ legs }) => legs) ?? []
  return {
    opens: { kind: 'leg', layer, place: (held?.legs.length ?? 0) - added.length },
    opensIn: { changes: { [key]: inputs[key] + 1 }, under: 'with one call more' },
  }
}

const nameOf = (legs: readonly Leg[]): string => legs.map(({ contract }) => describeContract(contract)).join(' · ')

/** What one call costs on entry: its price by the model, which the leg explains where it is held, and half of its quote's width. */
function priceOf(sheet: Worksheet, context: ExplainContext, { legs, priceUsd }: Purchase, key: AddedCalls): Quantity {
  sheet.section('Price of one')
  const { market, request } = context
  const name = nameOf(legs)
  const size = legs.reduce((total, { contract }) => total + ('multiplier' in contract ? contract.multiplier : 0), 0)
  const points = quantity(
    naming('unitPoints', 'P_1', `Price of one ${name}`, 'VIX points'),
    bookValue(legs, market) / size,
    heldIn(context, key),
  )
  const multiplier = multiplierOf('unitSize', size)
  const cost = naming('unitCost', 'H_1', `Cost of one ${name} on entry`, 'USD')
  if (request.vixBidAsk === 0) return sheet.step(cost, product(multiplier, points), { value: priceUsd })
  const width = quantity(
    naming('vixBidAsk', 'b_VIX', 'Bid-ask width of a VIX option', 'VIX points'),
    request.vixBidAsk,
    input('vixBidAsk', 'Bid-ask width of VIX options as entered'),
  )
  return sheet.step(cost, product(multiplier, sum(points, quotient(width, 2))), { value: priceUsd })
}

const COUNT = naming('count', 'n', 'Calls added', 'contracts')

/** HR-8, TT-4: as many longer-dated VIX calls as the pressed part of the credit pays for. */
export function explainPressedCalls(context: ExplainContext): Explanation {
  const title = 'VIX calls for the pressed credit'
  const method = methodOf(context)
  const sheet = new Worksheet()
  const bought = pressedCalls(method)
  if (!bought) return sheet.finish(title, null, NOTHING_LISTED)
  sheet.section('What is spent')
  const rate = quantity(naming('rate', 'r', 'Press rate now', 'fraction'), pressRate(method.rules, method.signals), {
    opens: { kind: 'check', check: 'cashPressRate' },
  })
  const credit = quantity(naming('credit', 'C', 'Credit of the condors', 'USD'), method.condor.creditUsd, {
    opens: { kind: 'figure', figure: 'credit' },
  })
  const budget = sheet.step(
    naming('budget', 'A', 'Part of the credit that is pressed', 'USD'),
    product(rate, apply('max', 0, credit)),
    { value: bought.budgetUsd, rules: ['TT-4', 'HR-8'] },
  )
  const price = priceOf(sheet, context, bought, 'addedLongCalls')
  sheet.section('Calls')
  const count = sheet.step(COUNT, bought.priceUsd > 0 ? apply('floor', quotient(budget, price)) : just(0), {
    value: bought.count,
    ...ours('as many whole ones as it pays for'),
  })
  return sheet.finish(title, count)
}

/** RB-2: near VIX calls for half of what RB-1 gives a layer, at least one. */
export function explainGammaCalls(context: ExplainContext): Explanation {
  const title = 'VIX calls against gamma'
  const method = methodOf(context)
  const sheet = new Worksheet()
  const bought = gammaCalls(method)
  if (!bought) return sheet.finish(title, null, NOTHING_LISTED)
  sheet.section('What is spent')
  const part = quantity(naming('part', 'k', 'Part of a layer’s premium', 'fraction'), PART_OF_LAYER, ours('half of it'))
  const share = quantity(
    naming('premium', 'b', 'Premium of a layer, share of the condor’s risk capital', 'fraction'),
    method.rules.rbPremiumPct / 100,
    { ...assumption('rbPremiumPct', 'what a layer of RB may cost'), rule: 'RB-1' },
  )
  const capital = quantity(
    naming('riskCapital', 'R', 'Risk capital of the condor: its maximum loss', 'USD'),
    method.riskCapital,
    {
      opens: { kind: 'figure', figure: 'maxLoss' },
    },
  )
  const budget = sheet.step(naming('budget', 'A', 'Spent on the calls', 'USD'), product(part, share, capital), {
    value: bought.budgetUsd,
    rules: ['RB-2'],
  })
  const price = priceOf(sheet, context, bought, 'addedNearCalls')
  sheet.section('Calls')
  const paid = bought.priceUsd > 0 ? apply('max', 1, apply('floor', quotient(budget, price))) : just(1)
  const count = sheet.step(COUNT, paid, {
    value: bought.count,
    ...ours('as many whole ones as it pays for, at least one'),
  })
  return sheet.finish(title, count)
}

/** RB-3: as many whole VIX futures as bring net vega nearest to zero. */
export function explainVegaFutures(context: ExplainContext): Explanation {
  const title = 'VIX futures against vega'
  const hedge = vegaFutures(methodOf(context))
  const sheet = new Worksheet()
  if (!hedge) return sheet.finish(title, null, NOTHING_LISTED)
  const name = nameOf(hedge.legs)
  sheet.section('Vega of one')
  const one = oneFactorVegaOf(sheet, context, hedge.legs, hedge.vegaUsd, {
    id: 'unit',
    index: '1',
    label: `one ${name}`,
  })
  sheet.section('Futures')
  const net = quantity(
    naming('netVega', 'ν_net', 'Net one-factor vega', 'USD per VIX point'),
    context.book.net.oneFactorVegaUsd,
    { opens: { kind: 'figure', figure: 'netVega' } },
  )
  const count = sheet.step(
    naming('count', 'n', 'Futures added', 'contracts'),
    apply('max', 0, apply('round', quotient(negative(net), one))),
    { value: hedge.count, rules: ['RB-3'], ...ours('as many whole ones as bring net vega nearest to zero') },
  )
  return sheet.finish(title, count, 'None where net vega is above zero, or nearer to it than half a future.')
}
