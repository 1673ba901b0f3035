import type { SizedLayer } from '../../methodology/sizing.ts'
import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { just } from '../expression.ts'
import { heldLayers } from '../holders.ts'
import { naming, type Quantity } from '../quantity.ts'
import { layerCost } from '../sections/layerCost.ts'
import { oneFactorVegaOf } from '../sections/oneFactorVega.ts'
import { thetaOf } from '../sections/theta.ts'
import type { LayerFigureId } from '../topic.ts'
import { Worksheet } from '../worksheet.ts'
import { achievedOf } from './achieved.ts'
import { exposureOfLayer } from './exposure.ts'

type WorkOut = (sheet: Worksheet, context: ExplainContext, layer: SizedLayer) => Quantity | null

function costOf(sheet: Worksheet, context: ExplainContext, layer: SizedLayer): Quantity {
  if (layer.legs.length > 0) return layerCost(sheet, context, layer)
  const name = naming(`${layer.id}Cost`, `H_${layer.id}`, `Cost of the ${layer.id} layer`, 'USD')
  return sheet.step(name, just(0), { value: layer.costUsd, note: 'The layer holds nothing.' })
}

/** Theta or vega of what a layer holds; null where it holds nothing. */
const ofHeld =
  (kind: 'theta' | 'vega'): WorkOut =>
  (sheet, context, { id }) => {
    const held = heldLayers(context).find(({ layer }) => layer === id)
    const figures = context.book.byLayer[id]
    if (!held || !figures) return null
    return kind === 'theta'
      ? thetaOf(sheet, context, held.legs, figures.theta.total, held.holder)
      : oneFactorVegaOf(sheet, context, held.legs, figures.oneFactorVegaUsd, held.holder)
  }

/** Every figure in the row of a layer. A new one is one function and one line here. */
const workings: Readonly<Record<LayerFigureId, { readonly title: string; readonly work: WorkOut }>> = {
  achieved: { title: 'What the contracts come to', work: achievedOf },
  exposure: { title: 'Exposure', work: exposureOfLayer },
  cost: { title: 'Cost', work: costOf },
  theta: { title: 'Theta', work: ofHeld('theta') },
  vega: { title: 'Vega', work: ofHeld('vega') },
}

/** A figure of one hedge layer, what was added to it included; null where the layer has no such figure. */
export function explainLayerFigure(
  context: ExplainContext,
  id: SizedLayer['id'],
  figure: LayerFigureId,
): Explanation | null {
  const layer = context.sizing.layers.find((candidate) => candidate.id === id)
  if (!layer) return null
  const { title, work } = workings[figure]
  const sheet = new Worksheet()
  sheet.section(title)
  const result = work(sheet, context, layer)
  return result && sheet.finish(`${title}, ${id} layer`, result)
}
