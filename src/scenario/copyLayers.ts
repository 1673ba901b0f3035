import type { HedgeLayerId, Sizing } from '../engine/index.ts'
import type { Scenario } from './parameters.ts'

/**
 * The change that makes the layers as sized now layers of one's own: instruments and quantities, without what remedies
 * added, which stays beside them. The scale is in the quantities already.
 */
export function copyLayers(scenario: Scenario, { plan, layers }: Sizing): Partial<Scenario> {
  const instrumentOf = (id: HedgeLayerId) => plan.layers.find((layer) => layer.id === id)?.instrument
  const quantityOf = (id: HedgeLayerId) => layers.find((layer) => layer.id === id)?.contracts ?? 0
  return {
    playbook: 'custom',
    hedgeScalePct: 100,
    customFirst: instrumentOf('first') ?? scenario.customFirst,
    customFirstQuantity: quantityOf('first'),
    customSecond: instrumentOf('second') ?? scenario.customSecond,
    customSecondQuantity: quantityOf('second'),
    customThird: instrumentOf('third') ?? scenario.customThird,
    customThirdQuantity: quantityOf('third'),
  }
}
