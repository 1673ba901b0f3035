import type { ThetaParts } from '../../book/figures.ts'
import type { ExplainContext } from '../context.ts'
import { sum } from '../expression.ts'
import type { HeldLayer } from '../holders.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { sources } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'
import { partOf, rollOf, thetaOf, thetaUnit } from './theta.ts'

/** What theta falls into; each leg's explanation works decay and financing out. */
interface WorkedParts {
  readonly decay: Quantity
  readonly roll: Quantity
}

/** What decay and financing leave of theta. */
export function partsOfTheta(
  sheet: Worksheet,
  context: ExplainContext,
  { holder }: HeldLayer,
  theta: Quantity,
  parts: ThetaParts,
): WorkedParts {
  const unit = thetaUnit(context)
  const decay = quantity(partOf(holder, 'Decay', 'decay', 'Decay', unit), parts.decay, { source: sources.black76 })
  const financing = quantity(partOf(holder, 'Financing', 'fin', 'Financing', unit), parts.financing, {
    source: sources.costOfCarry,
  })
  return { decay, roll: rollOf(sheet, context, theta, decay, financing, parts, holder) }
}

/** Carry of a layer: decay and roll, what holding it costs or earns by the passing of time alone. */
export function carryOf(sheet: Worksheet, context: ExplainContext, held: HeldLayer): Quantity[] {
  const parts = context.book.byLayer[held.layer]?.theta
  if (!parts) return []
  const theta = thetaOf(sheet, context, held.legs, parts.total, held.holder)
  const { decay, roll } = partsOfTheta(sheet, context, held, theta, parts)
  const name = partOf(held.holder, 'Carry', 'c', 'Carry', thetaUnit(context))
  return [sheet.step(name, sum(decay, roll), { value: parts.decay + parts.roll })]
}

/** Decay and roll of the layers, each added up: quantities that the carry of each has been worked out with. */
export function addUpParts(sheet: Worksheet, context: ExplainContext, layers: readonly HeldLayer[]): void {
  const unit = thetaUnit(context)
  const { decay, roll } = context.book.hedge.theta
  const partsOf = (key: 'Decay' | 'Roll', base: 'decay' | 'roll'): Quantity[] =>
    layers.flatMap(({ layer, holder }) => {
      const parts = context.book.byLayer[layer]?.theta
      return parts
        ? [
            quantity(partOf(holder, key, base, key, unit), parts[base], {
              source: key === 'Decay' ? sources.black76 : sources.reprice,
            }),
          ]
        : []
    })
  const name = (key: 'Decay' | 'Roll', base: 'decay' | 'roll') =>
    naming(`all${key}`, `${base}_hedge`, `${key} of the hedge`, unit)
  sheet.total(name('Decay', 'decay'), partsOf('Decay', 'decay'), { value: decay })
  sheet.total(name('Roll', 'roll'), partsOf('Roll', 'roll'), { value: roll })
}
