import { rangePosition } from '../../methodology/rangePosition.ts'
import type { ExplainContext } from '../context.ts'
import { apply, minus, product, sum } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { input, ours } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'

const HALF = 0.5

/** Rules that say what a promoter does under a playbook. */
const directionRules: Readonly<Record<string, string>> = { rn: 'RN-8', tt: 'TT-10', hr: 'HR-10' }

/** p = clamp01(0.5 x + 0.5 s + (stance - 0.5) d), or as set by hand. */
export function positionInRange(sheet: Worksheet, context: ExplainContext): Quantity {
  const { sizing, request } = context
  const { regime, place: taken } = sizing.plan
  if (taken === null) throw new RangeError('The playbook in force has no range to be placed in')
  const name = naming('position', 'p', 'Position in the range', 'number')
  if (taken.byHand) {
    return quantity(name, taken.position, input('rangePosition', 'Range position set by hand'))
  }
  const { bandPosition: x, direction: d, signalScore: s } = taken
  const rule = regime?.rule
  const place = quantity(naming('bandPosition', 'x', 'Place of VIX in its band, 0 to 1', 'number'), x, {
    ...ours('where the band is open to one side, its width is a decision of this project'),
    ...(rule === undefined ? {} : { rule }),
  })
  const signals = quantity(
    naming('signals', 's', 'Signal score, 0.5 while no signal is active', 'number'),
    s,
    ours('signals move it by their weights'),
  )
  const stance = quantity(
    naming('stance', 'a', 'Stance: 0 steward, 1 promoter', 'number'),
    request.settings.stance,
    input('stance', 'Stance as set'),
  )
  const directionRule = directionRules[request.playbook.id]
  const direction = quantity(
    naming('direction', 'd', 'What a promoter does here: +1 more hedge, −1 less, 0 neither', 'number'),
    d,
    directionRule === undefined ? ours('the source gives promoters no direction') : { rule: directionRule },
  )
  const formula = sum(product(HALF, place), product(HALF, signals), product(minus(stance, HALF), direction))
  return sheet.step(name, apply('clamp', formula, 0, 1), {
    value: rangePosition(x, s, request.settings.stance, d),
    ...ours('the sources give ranges and leave the place in them open'),
    rules: request.playbook.id === 'rn' ? ['RN-5'] : [],
  })
}
