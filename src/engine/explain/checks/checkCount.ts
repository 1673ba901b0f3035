import { checks } from '../../methodology/checks/registry.ts'
import type { CountedStatus } from '../../methodology/topic.ts'
import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { naming, quantity } from '../quantity.ts'
import { Worksheet } from '../worksheet.ts'
import { methodOf } from './methodOf.ts'

const words: Readonly<Record<CountedStatus, string>> = {
  watch: 'Checks and triggers to watch',
  broken: 'Checks and triggers broken or fired',
}

/** How many checks and triggers stand so: one for each, which opens how it is decided. */
export function explainCheckCount(context: ExplainContext, status: CountedStatus): Explanation {
  const method = methodOf(context)
  const counted = checks.filter((check) => check.find(method).status === status)
  const sheet = new Worksheet()
  sheet.section('One for each')
  const ones = counted.map(({ id, title }, i) =>
    quantity(naming(id, `n_${i + 1}`, title, 'number'), 1, { opens: { kind: 'check', check: id } }),
  )
  const count = sheet.total(naming('count', 'n', 'Number', 'number'), ones)
  return sheet.finish(words[status], count, `Of ${checks.length} checks and triggers, whatever playbook is in force.`)
}
