import type { LegFigures } from '../../book/figures.ts'
import type { SizedLayer } from '../../methodology/sizing.ts'
import type { ExplainContext } from '../context.ts'
import { type Expression, just, product, quotient, sum } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { input, sources } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'

/** Signed value of a leg, explained in full by the leg's own explanation. */
const valueOfLeg = ({ leg, name, valueUsd }: LegFigures, place: number): Quantity =>
  quantity(
    naming(`${leg.layer}Value${place}`, `v_${leg.layer} ${place + 1}`, `Value of the ${name} held`, 'USD'),
    valueUsd,
    { opens: { kind: 'leg', layer: leg.layer, place } },
  )

/** Half the bid-ask width on every VIX option that is traded. */
function spreadOf(context: ExplainContext, layer: SizedLayer): Expression | null {
  const width = context.request.vixBidAsk
  const options = layer.legs.flatMap(({ contract, quantity: held }) =>
    contract.kind === 'vixOption' ? [Math.abs(held) * contract.multiplier] : [],
  )
  if (width === 0 || options.length === 0) return null
  const traded = quantity(
    naming(`${layer.id}Traded`, `m_${layer.id}`, 'VIX options traded × multiplier', 'USD per point'),
    options.reduce((total, size) => total + size, 0),
    { source: sources.contractSpecification },
  )
  const quote = quantity(
    naming('vixBidAsk', 'b_VIX', 'Bid-ask width of a VIX option', 'VIX points'),
    width,
    input('vixBidAsk', 'Bid-ask width of VIX options as entered'),
  )
  return product(traded, quotient(quote, 2))
}

/** Cost of a layer: the value of its legs, and half the bid-ask width of its VIX options. */
export function layerCost(sheet: Worksheet, context: ExplainContext, layer: SizedLayer): Quantity {
  const held = context.book.legs.filter(({ leg }) => leg.layer === layer.id)
  const spread = spreadOf(context, layer)
  const terms = [...held.map(valueOfLeg).map(just), ...(spread ? [spread] : [])]
  const name = naming(`${layer.id}Cost`, `H_${layer.id}`, `Cost of the ${layer.id} layer`, 'USD')
  return sheet.step(name, terms.length === 1 ? terms[0] : sum(...terms), { value: layer.costUsd, rules: layer.reasons })
}
