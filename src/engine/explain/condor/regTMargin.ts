import { SPX_MULTIPLIER } from '../../product/spxStructures.ts'
import { type ExplainContext, lotsNow, multiplierOf } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { apply, product } from '../expression.ts'
import { naming, quantity } from '../quantity.ts'
import { input } from '../sources.ts'
import { Worksheet } from '../worksheet.ts'

/** Reg-T requirement: the wider wing x 100 x condors. */
export function explainRegTMargin(context: ExplainContext): Explanation {
  const { putWidth, callWidth } = context.request.condor
  const sheet = new Worksheet()
  sheet.section('Wider wing')
  const put = quantity(
    naming('putWidth', 'b_put', 'Put wing width', 'points'),
    putWidth,
    input('putWidth', 'Put wing width as entered'),
  )
  const call = quantity(
    naming('callWidth', 'b_call', 'Call wing width', 'points'),
    callWidth,
    input('callWidth', 'Call wing width as entered'),
  )
  const wider = sheet.step(
    naming('widerWing', 'b', 'Wider wing: only one side can be lost', 'points'),
    apply('max', put, call),
  )
  const margin = sheet.step(
    naming('margin', 'R', 'Reg-T margin', 'USD'),
    product(wider, multiplierOf('multiplier', SPX_MULTIPLIER), lotsNow(context)),
    { value: context.condor.regTMarginUsd },
  )
  return sheet.finish('Reg-T margin', margin, 'The credit received counts against it.')
}
