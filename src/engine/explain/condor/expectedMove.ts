import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { impliedMoveOf } from '../sections/impliedMove.ts'
import { Worksheet } from '../worksheet.ts'

/** Expected move to the condor's expiry: one standard deviation, as at-the-money options price it. */
export function explainExpectedMove(context: ExplainContext): Explanation {
  const sheet = new Worksheet()
  sheet.section('Implied move')
  return sheet.finish(
    'Expected move',
    impliedMoveOf(sheet, context),
    'One standard deviation, up or down, by the expiry.',
  )
}
