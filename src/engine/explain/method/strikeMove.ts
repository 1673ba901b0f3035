import { LEAST_MOVE, MOST_MOVE, STEP, strikeMove } from '../../methodology/remedies/strikeMove.ts'
import { methodOf } from '../checks/methodOf.ts'
import { placeInRange } from '../checks/placeInRange.ts'
import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { apply, product, quotient } from '../expression.ts'
import { withinRangeOf } from '../layers/rulePosition.ts'
import { naming, quantity } from '../quantity.ts'
import { ours, sources } from '../sources.ts'
import { Worksheet } from '../worksheet.ts'

/** HR-5, RB-2, RB-3: how far a remedy moves the strikes on each side. */
export function explainStrikeMove(context: ExplainContext): Explanation {
  const method = methodOf(context)
  const sheet = new Worksheet()
  sheet.section('Moved on each side')
  const asked = withinRangeOf(
    sheet,
    naming('asked', 'b', 'What the rule’s range gives at the place taken', 'points'),
    placeInRange({ method }),
    { low: LEAST_MOVE, high: MOST_MOVE, rule: 'HR-5' },
  )
  const interval = quantity(naming('interval', 'K_step', 'Interval of listed strikes', 'points'), STEP, {
    source: sources.contractSpecification,
  })
  const moved = sheet.step(
    naming('moved', 'b_listed', 'Moved on each side, to a listed strike', 'points'),
    product(interval, apply('round', quotient(asked, interval))),
    { value: strikeMove(method), ...ours('to the nearest listed strike') },
  )
  return sheet.finish('How far the strikes move', moved, 'HR-5, RB-2 and RB-3 state the same range of 15 to 25 points.')
}
