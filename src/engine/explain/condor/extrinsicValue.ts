import { intrinsicValue } from '../../pricing/intrinsic.ts'
import { SPX_MULTIPLIER } from '../../product/spxStructures.ts'
import { type ExplainContext, lotsNow, multiplierOf, spotNow } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { apply, minus, product } from '../expression.ts'
import { type CONDOR_LEGS, midOf, soldLessBought } from '../figures/credit.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { input } from '../sources.ts'
import { Worksheet } from '../worksheet.ts'

type CondorLeg = (typeof CONDOR_LEGS)[number]

/** What a leg would be worth if it settled now. */
function intrinsicOf(sheet: Worksheet, context: ExplainContext, { id, label }: CondorLeg): Quantity {
  const { shortPut, shortCall, putWidth, callWidth } = context.request.condor
  const strikes = {
    longPut: [shortPut - putWidth, 'putWidth'],
    shortPut: [shortPut, 'shortPut'],
    shortCall: [shortCall, 'shortCall'],
    longCall: [shortCall + callWidth, 'callWidth'],
  } as const
  const [level, field] = strikes[id]
  const strike = quantity(
    naming(`${id}Strike`, `K_${label}`, `Strike of the ${label}`, 'points'),
    level,
    input(field, `Strike of the ${label}, from short strike and wing width as entered`),
  )
  const isCall = id === 'shortCall' || id === 'longCall'
  const spot = spotNow(context)
  return sheet.step(
    naming(`${id}Intrinsic`, `i_${label}`, `Intrinsic value of the ${label}`, 'points'),
    apply('max', 0, isCall ? minus(spot, strike) : minus(strike, spot)),
    { value: intrinsicValue(isCall, spot.value, level) },
  )
}

/** Model value of the sold legs less the bought ones, less the same of their intrinsic values. */
export function explainExtrinsicValue(context: ExplainContext): Explanation {
  const sheet = new Worksheet()
  sheet.section('Worth now')
  const worth = sheet.step(
    naming('midCredit', 'c_now', 'Sold legs less bought ones, at model mid', 'points'),
    soldLessBought((leg, place) => midOf(context, leg, place)),
  )
  sheet.section('Worth if they settled now')
  const intrinsic = sheet.step(
    naming('intrinsic', 'i', 'Sold legs less bought ones, intrinsic value alone', 'points'),
    soldLessBought((leg) => intrinsicOf(sheet, context, leg)),
  )
  sheet.section('Extrinsic value')
  const extrinsic = sheet.step(
    naming('extrinsic', 'X', 'Extrinsic value', 'USD'),
    product(minus(worth, intrinsic), multiplierOf('multiplier', SPX_MULTIPLIER), lotsNow(context)),
    { value: context.condor.extrinsicUsd },
  )
  return sheet.finish('Extrinsic value', extrinsic, 'What time and volatility are worth in the options sold.')
}
