import { LEFT_AFTER_CUT } from '../../methodology/cut.ts'
import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { product, quotient } from '../expression.ts'
import { stretchOf } from '../perDay.ts'
import { naming, quantity } from '../quantity.ts'
import { thetaUnit } from '../sections/theta.ts'
import { Worksheet } from '../worksheet.ts'

/** HR-13: net theta per calendar day where condor and hedge are cut alike: every part of it scales. */
export function explainCutAlike(context: ExplainContext): Explanation {
  const { book } = context
  const sheet = new Worksheet()
  sheet.section('Cut alike')
  const left = quantity(naming('left', 'c', 'Left of condor and hedge after the cut', 'fraction'), LEFT_AFTER_CUT, {
    rule: 'HR-13',
  })
  const net = quantity(
    naming('netTheta', 'Θ_net', 'Net theta of the stretch', thetaUnit(context)),
    book.net.theta.total,
    { opens: { kind: 'figure', figure: 'netTheta' } },
  )
  const days = stretchOf(context)
  const cut = sheet.step(
    naming('cutTheta', 'θ_cut', 'Net theta, condor and hedge cut by 25 %', 'USD per day'),
    quotient(product(left, net), days),
    { rules: ['HR-13'] },
  )
  return sheet.finish('Net theta, condor and hedge cut by 25 %', cut, 'A cut of both alike cannot change its sign.')
}
