import { SPX_MULTIPLIER } from '../../product/spxStructures.ts'
import { type ExplainContext, lotsNow, multiplierOf } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { minus, product } from '../expression.ts'
import { creditInPoints, midOf, soldLessBought } from '../figures/credit.ts'
import { naming } from '../quantity.ts'
import { Worksheet } from '../worksheet.ts'

/** (credit in force - what closing all four legs at model mid would cost) x 100 x condors. */
export function explainProfitSinceEntry(context: ExplainContext): Explanation {
  const sheet = new Worksheet()
  sheet.section('Taken at entry')
  const credit = creditInPoints(sheet, context)
  sheet.section('What closing would cost')
  const now = sheet.step(
    naming('midCredit', 'c_now', 'All four legs at model mid', 'points'),
    soldLessBought((leg, place) => midOf(context, leg, place)),
  )
  sheet.section('Profit')
  const profit = sheet.step(
    naming('profit', 'G', 'P&L since entry', 'USD'),
    product(minus(credit, now), multiplierOf('multiplier', SPX_MULTIPLIER), lotsNow(context)),
    { value: context.condor.profitSinceEntryUsd },
  )
  return sheet.finish('P&L since entry', profit, 'Of the condor alone, marked at model mid.')
}
