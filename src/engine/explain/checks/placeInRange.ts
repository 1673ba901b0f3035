import { naming, type Quantity, quantity } from '../quantity.ts'
import { ours } from '../sources.ts'
import type { CheckCase } from './checkCase.ts'

/** Place under a playbook that has none: the middle (ours). */
const MIDDLE = 0.5

/** Place taken in a rule's range. A layer that is sized by it explains it. */
export function placeInRange({ method }: Pick<CheckCase, 'method'>): Quantity {
  const { plan, layers } = method.sizing
  const named = naming('position', 'p', 'Position in the range', 'number')
  if (plan.place === null) return quantity(named, MIDDLE, ours('the playbook in force has none: the middle'))
  const explained = layers.find(({ state }) => state === 'engaged')
  return quantity(named, plan.place.position, {
    ...ours('the sources give ranges and leave the place in them open'),
    ...(explained ? { opens: { kind: 'layer', layer: explained.id } } : {}),
  })
}
