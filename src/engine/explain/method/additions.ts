import { bookValue } from '../../book/valueBook.ts'
import { pressRate } from '../../methodology/cashPress.ts'
import type { MethodContext } from '../../methodology/methodContext.ts'
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
import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { apply, just, negative, product, quotient, sum } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { oneFactorVegaOf } from '../sections/oneFactorVega.ts'
import { assumption, input, ours, sources } from '../sources.ts'
import { Worksheet } from '../worksheet.ts'

const NOTHING_LISTED = 'No VIX month is listed at this tenor.'

const nameOf = (legs: readonly Leg[]): string => legs.map(({ contract }) => describeContract(contract)).join(' · ')

/** What one call costs on entry: its value by the model, and half of its quote's width. */
function priceOf(sheet: Worksheet, { market, request }: MethodContext, { legs, priceUsd }: Purchase): Quantity {
  sheet.section('Price of one')
  const value = quantity(naming('unitValue', 'v_1', `Value of one ${nameOf(legs)}`, 'USD'), bookValue(legs, market), {
    source: sources.black76,
  })
  const name = naming('unitPrice', 'P_1', `Price of one ${nameOf(legs)} on entry`, 'USD')
  if (request.vixBidAsk === 0) return sheet.step(name, just(value), { value: priceUsd })
  const multiplier = legs.reduce(
    (total, { contract }) => total + ('multiplier' in contract ? contract.multiplier : 0),
    0,
  )
  const half = product(
    quantity(naming('unitSize', 'M', 'Contract multiplier', 'USD per point'), multiplier, {
      source: sources.contractSpecification,
    }),
    quotient(
      quantity(
        naming('vixBidAsk', 'b_VIX', 'Bid-ask width of a VIX option', 'VIX points'),
        request.vixBidAsk,
        input('vixBidAsk', 'Bid-ask width of VIX options as entered'),
      ),
      2,
    ),
  )
  return sheet.step(name, sum(value, half), { value: priceUsd })
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
  const price = priceOf(sheet, method, bought)
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
  const price = priceOf(sheet, method, bought)
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
