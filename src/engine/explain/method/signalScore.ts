import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { just } from '../expression.ts'
import { signalScore } from '../layers/rulePosition.ts'
import { naming } from '../quantity.ts'
import { Worksheet } from '../worksheet.ts'

const TITLE = 'Signal score'

/** What the active signals come to, 0 to 1, where the playbook in force uses it. */
export function explainSignalScore(context: ExplainContext): Explanation {
  const { place } = context.sizing.plan
  const sheet = new Worksheet()
  if (place === null) return sheet.finish(TITLE, null, 'The playbook in force does not use the signal score.')
  sheet.section('Signals')
  const score = signalScore(sheet, context, place.signalScore, place.activeSignals)
  const isWorkedOut = place.activeSignals.length > 0
  const shown = isWorkedOut ? score : sheet.step(naming('score', 's_neutral', TITLE, 'number'), just(score))
  const moves = place.byHand
    ? 'The place in the rule’s range is set by hand, so the score moves nothing.'
    : 'It makes up half of the place in the rule’s range.'
  return sheet.finish(TITLE, shown, moves)
}
