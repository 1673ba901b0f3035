import type { LabInputs } from '../../../inputs.ts'
import type { HedgeLayerId } from '../../../methodology/layer.ts'
import { naming, quantity } from '../../quantity.ts'
import { input } from '../../sources.ts'
import type { ExplainTarget } from '../askedLayer.ts'

const parameters = {
  first: 'customFirstQuantity',
  second: 'customSecondQuantity',
  third: 'customThirdQuantity',
} as const satisfies Record<HedgeLayerId, keyof LabInputs>

/** A layer of the user's own: its quantity as entered. */
export const customTarget: ExplainTarget = (_sheet, { planned, layer }) => [
  quantity(
    naming('quantity', 'q', 'Quantity', layer.contractUnit),
    planned.target,
    input(parameters[planned.id], 'Quantity as entered'),
  ),
]
