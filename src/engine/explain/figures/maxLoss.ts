import { SPX_MULTIPLIER } from '../../product/spxStructures.ts'
import { type ExplainContext, lotsNow, multiplierOf } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { apply, minus, product, sum } from '../expression.ts'
import { naming, quantity } from '../quantity.ts'
import { input } from '../sources.ts'
import { Worksheet } from '../worksheet.ts'
import { creditInPoints } from './credit.ts'

/** Max loss = (wider wing - credit) x 100 x condors, at least 0; beside it the break-evens. */
export function explainMaxLoss(context: ExplainContext): Explanation {
  const { condor, request } = context
  const { shortPut, shortCall, putWidth, callWidth } = request.condor
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
  const put = quantity(
    naming('shortPut', 'K_short put', 'Short put strike', 'points'),
    shortPut,
    input('shortPut', 'Short put strike as entered'),
  )
  const call = quantity(
    naming('shortCall', 'K_short call', 'Short call strike', 'points'),
    shortCall,
    input('shortCall', 'Short call strike as entered'),
  )
  sheet.step(naming('lowerBreakEven', 'B_lower', 'Lower break-even', 'points'), minus(put, credit), {
    value: condor.lowerBreakEven,
  })
  sheet.step(naming('upperBreakEven', 'B_upper', 'Upper break-even', 'points'), sum(call, credit), {
    value: condor.upperBreakEven,
  })
  return sheet.finish('Max loss', loss)
}
