import { SPX_MULTIPLIER } from '../../product/spxStructures.ts'
import { lowerBreakEven, upperBreakEven } from '../condor/breakEven.ts'
import { type ExplainContext, lotsNow, multiplierOf } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { apply, minus, product } from '../expression.ts'
import { naming, quantity } from '../quantity.ts'
import { input } from '../sources.ts'
import { Worksheet } from '../worksheet.ts'
import { creditInPoints } from './credit.ts'

/** Max loss = (wider wing - credit) x 100 x condors, at least 0; beside it the break-evens. */
export function explainMaxLoss(context: ExplainContext): Explanation {
  const { condor, request } = context
  const { putWidth, callWidth } = request.condor
  const sheet = new Worksheet()
  sheet.section('Credit')
  const credit = creditInPoints(sheet, context)

  sheet.section('Loss beyond a long strike')
  const putWing = quantity(
    naming('putWidth', 'b_put', 'Put wing width', 'points'),
    putWidth,
    input('putWidth', 'Put wing width as entered'),
  )
  const callWing = quantity(
    naming('callWidth', 'b_call', 'Call wing width', 'points'),
    callWidth,
    input('callWidth', 'Call wing width as entered'),
  )
  const wider = sheet.step(
    naming('widerWing', 'b', 'Wider wing: only one side can be lost', 'points'),
    apply('max', putWing, callWing),
  )
  const multiplier = multiplierOf('multiplier', SPX_MULTIPLIER)
  const loss = sheet.step(
    naming('maxLoss', 'L', 'Max loss', 'USD'),
    apply('max', 0, product(minus(wider, credit), multiplier, lotsNow(context))),
    { value: condor.maxLossUsd },
  )

  sheet.further('Break-evens at expiry')
  lowerBreakEven(sheet, context, credit)
  upperBreakEven(sheet, context, credit)
  return sheet.finish('Max loss', loss)
}
