import { LEAST_DISTANCE } from '../../methodology/checks/impliedMove.ts'
import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { product } from '../expression.ts'
import { naming, quantity } from '../quantity.ts'
import { impliedMoveOf } from '../sections/impliedMove.ts'
import { Worksheet } from '../worksheet.ts'

/** 1.5 expected moves: the distance outside of which HR-6 wants break-evens and BW-8 short strikes. */
export function explainWiderMove(context: ExplainContext): Explanation {
  const sheet = new Worksheet()
  sheet.section('Implied move')
  const move = impliedMoveOf(sheet, context)
  sheet.section('Wider move')
  const times = quantity(
    naming('times', 'x', 'Standard deviations that levels lie outside of', 'standard deviations'),
    LEAST_DISTANCE,
    { rule: 'HR-6' },
  )
  const wider = sheet.step(naming('widerMove', 's_wide', '1.5 × expected move', 'points'), product(times, move), {
    rules: ['HR-6', 'BW-8'],
  })
  return sheet.finish('1.5 × expected move', wider, 'Up or down, by the expiry.')
}
