import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { heldLayers } from '../holders.ts'
import { naming, type Quantity } from '../quantity.ts'
import { thetaUnit } from '../sections/theta.ts'
import { addUpParts, carryOf } from '../sections/thetaParts.ts'
import { Worksheet } from '../worksheet.ts'

const hedgeLayers = (context: ExplainContext) => heldLayers(context).filter(({ layer }) => layer !== 'condor')

/** Decay and roll of every hedge layer, added up. */
export function carryOfHedge(sheet: Worksheet, context: ExplainContext): Quantity {
  const { decay, roll } = context.book.hedge.theta
  const layers = hedgeLayers(context)
  const carries = layers.flatMap((held) => carryOf(sheet, context, held))
  const name = naming('hedgeCarry', 'c_hedge', 'Carry of the hedge: decay and roll', thetaUnit(context))
  return sheet.total(name, carries, { value: decay + roll })
}

export function explainHedgeCarry(context: ExplainContext): Explanation {
  const sheet = new Worksheet()
  sheet.section('Carry of each layer')
  const carry = carryOfHedge(sheet, context)
  sheet.further('Decay and roll by themselves')
  addUpParts(sheet, context, hedgeLayers(context))
  return sheet.finish(
    'Carry of the hedge',
    carry,
    'What holding the hedge earns or costs by the passing of time alone, financing left out.',
  )
}
