import type { LabInputs } from '../../inputs.ts'
import type { HedgeLayerId } from '../../methodology/layer.ts'
import type { LayerTarget } from '../../methodology/playbook.ts'
import { apply, negative, sum } from '../expression.ts'
import { type Naming, naming, type Quantity, quantity } from '../quantity.ts'
import { assumption, ours } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'

const order: readonly HedgeLayerId[] = ['first', 'second', 'third']

/** A share of a budget as the user set it. */
export interface SetShare {
  readonly parameter: keyof LabInputs
  readonly value: number
}

const NAME = naming('layerShare', 'w', 'Share of the layer in the budget', 'fraction')

/** The one layer of a budget. */
export const wholeBudget = (): Quantity => quantity(NAME, 1, ours('the one layer takes the whole budget'))

const setShare = ({ parameter, value }: SetShare, name: Naming): Quantity =>
  quantity(name, value, assumption(parameter, 'how the budget is split among the layers'))

/**
 * A layer's share of a budget that is split in the order of the layers: what was set, at most what the layers before
 * it leave; of the last layer, all that they leave.
 * @param set  the shares that were set, first layer first
 */
export function layerShareOf(
  sheet: Worksheet,
  set: readonly SetShare[],
  { id, budgetShare }: Pick<LayerTarget, 'id' | 'budgetShare'>,
): Quantity {
  if (set.length === 0) return wholeBudget()
  const place = order.indexOf(id)
  if (place === 0) return setShare(set[0], NAME)
  const value = budgetShare ?? 0
  const before = set.slice(0, place)
  const others = before.map((each, i) =>
    setShare(each, naming(`shareBefore${i}`, `w_${i + 1}`, `Share of layer ${i + 1}`, 'fraction')),
  )
  const rest = apply('max', 0, sum(1, ...others.map((other) => negative(other))))
  if (place >= set.length) return sheet.step(NAME, rest, { value })
  const wanted = setShare(set[place], naming('shareWanted', 'w_set', 'Share of the layer as set', 'fraction'))
  return sheet.step(NAME, apply('min', wanted, rest), { value })
}
