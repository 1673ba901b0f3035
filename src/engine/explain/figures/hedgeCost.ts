import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { just } from '../expression.ts'
import { carryOfHedge } from '../hedge/carry.ts'
import { naming, quantity } from '../quantity.ts'
import { layerCost } from '../sections/layerCost.ts'
import { Worksheet } from '../worksheet.ts'

/** Hedge cost: premium of options and value of ETP shares, layer by layer; futures cost nothing to enter. */
export function explainHedgeCost(context: ExplainContext): Explanation {
  const { layers, costUsd } = context.sizing
  const sheet = new Worksheet()
  const name = naming('hedgeCost', 'H', 'Hedge cost', 'USD')
  if (layers.length === 0) {
    sheet.section('No hedge')
    return sheet.finish('Hedge cost', sheet.step(name, just(0), { value: costUsd }), 'No hedge is held.')
  }
  sheet.section('Cost of each layer')
  const costs = layers.map((layer) =>
    layer.legs.length > 0
      ? layerCost(sheet, context, layer)
      : quantity(naming(`${layer.id}Cost`, `H_${layer.id}`, `Cost of the ${layer.id} layer`, 'USD'), 0, {
          opens: { kind: 'layer', layer: layer.id },
        }),
  )
  sheet.section('Hedge cost')
  const cost = sheet.total(name, costs, { value: costUsd })
  sheet.further('Carry: what holding it costs or earns')
  carryOfHedge(sheet, context)
  return sheet.finish(
    'Hedge cost',
    cost,
    'Premium and market value. A future costs nothing to enter; its margin is not a cost.',
  )
}
