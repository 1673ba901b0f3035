import type { StatedTopic } from '../../methodology/topic.ts'
import { unitOf } from '../checks/checkCase.ts'
import type { Explanation } from '../explanation.ts'
import { just } from '../expression.ts'
import { naming } from '../quantity.ts'
import { Worksheet } from '../worksheet.ts'

/** A number that a rule states: what is read from its source, and what is ours in it, stands with the rule. */
export function explainStated({ label, value, unit, rule }: StatedTopic): Explanation {
  const sheet = new Worksheet()
  sheet.section('As the rule has it')
  const number = sheet.step(naming('stated', 'c', label, unitOf(unit)), just(value), { rules: [rule] })
  return sheet.finish(label, number, 'Nothing is worked out: the rule names the number.')
}
