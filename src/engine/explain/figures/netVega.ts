import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { sum } from '../expression.ts'
import { heldLayers } from '../holders.ts'
import { naming } from '../quantity.ts'
import { oneFactorVegaOf } from '../sections/oneFactorVega.ts'
import { Worksheet } from '../worksheet.ts'

/** Net vega: what each layer gains when VIX rises by a point and everything follows, added up. */
export function explainNetVega(context: ExplainContext): Explanation {
  const { book } = context
  const sheet = new Worksheet()
  sheet.section('One-factor vega of each layer')
  const vegas = heldLayers(context).flatMap(({ layer, legs, holder }) => {
    const figures = book.byLayer[layer]
    return figures ? [oneFactorVegaOf(sheet, context, legs, figures.oneFactorVegaUsd, holder)] : []
  })
  sheet.section('Net vega')
  const net = sheet.step(naming('netVega', 'ν_net', 'Net vega', 'USD per VIX point'), sum(...vegas), {
    value: book.net.oneFactorVegaUsd,
  })
  return sheet.finish('Net vega', net, 'USD per point of VIX: curve, SPX surface and VVIX follow VIX, SPX stays.')
}
