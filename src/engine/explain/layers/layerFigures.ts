import type { PositionFigures } from '../../book/figures.ts'
import type { SizedLayer } from '../../methodology/sizing.ts'
import type { LayerFigureId } from '../../methodology/topic.ts'
import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { just } from '../expression.ts'
import { type HeldLayer, heldLayers } from '../holders.ts'
import { naming, type Quantity } from '../quantity.ts'
import { layerCost } from '../sections/layerCost.ts'
import { oneFactorVegaOf } from '../sections/oneFactorVega.ts'
import { thetaOf } from '../sections/theta.ts'
import { carryOf, partsOfTheta } from '../sections/thetaParts.ts'
import { Worksheet } from '../worksheet.ts'
import { achievedOf } from './achieved.ts'
import { exposureOfLayer } from './exposure.ts'

type WorkOut = (sheet: Worksheet, context: ExplainContext, layer: SizedLayer) => Quantity | null

function costOf(sheet: Worksheet, context: ExplainContext, layer: SizedLayer): Quantity {
  if (layer.legs.length > 0) return layerCost(sheet, context, layer)
  const name = naming(`${layer.id}Cost`, `H_${layer.id}`, `Cost of the ${layer.id} layer`, 'USD')
  return sheet.step(name, just(0), { value: layer.costUsd, note: 'The layer holds nothing.' })
}

/** Works out a figure of what a layer holds; null where it holds nothing. */
const ofHeld =
  (work: (sheet: Worksheet, context: ExplainContext, held: HeldLayer, figures: PositionFigures) => Quantity): WorkOut =>
  (sheet, context, { id }) => {
    const held = heldLayers(context).find(({ layer }) => layer === id)
    const figures = context.book.byLayer[id]
    return held && figures ? work(sheet, context, held, figures) : null
  }

const thetaOfHeld = ofHeld((sheet, context, held, { theta: parts }) => {
  const theta = thetaOf(sheet, context, held.legs, parts.total, held.holder)
  sheet.further('Roll: what decay and financing leave')
  partsOfTheta(sheet, context, held, theta, parts)
  return theta
})

const carryOfHeld = ofHeld((sheet, context, held) => carryOf(sheet, context, held)[0])

const vegaOfHeld = ofHeld((sheet, context, { legs, holder }, { oneFactorVegaUsd }) =>
  oneFactorVegaOf(sheet, context, legs, oneFactorVegaUsd, holder),
)

/** Every figure in the row of a layer. A new one is one function and one line here. */
const workings: Readonly<Record<LayerFigureId, { readonly title: string; readonly work: WorkOut }>> = {
  achieved: { title: 'What the contracts come to', work: achievedOf },
  exposure: { title: 'Exposure', work: exposureOfLayer },
  cost: { title: 'Cost', work: costOf },
  theta: { title: 'Theta', work: thetaOfHeld },
  carry: { title: 'Carry', work: carryOfHeld },
  vega: { title: 'Vega', work: vegaOfHeld },
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
