import { unitExposure } from '../../methodology/exposure.ts'
import type { SizedLayer } from '../../methodology/sizing.ts'
import type { ExplainContext } from '../context.ts'
import { apply, product } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { input } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'
import { askedLayer } from './askedLayer.ts'
import { contractsName } from './contracts.ts'
import { unitExposureOf } from './unitExposure.ts'
import { unitOf } from './unitOf.ts'

const chosen = input('exposureBasis', 'Hedge exposure basis as chosen; contract notional is ours')

/** What the rule's own contracts stand for; nothing where it holds none. */
function byRule(sheet: Worksheet, context: ExplainContext, layer: SizedLayer): Quantity[] {
  const asked = askedLayer(context, layer)
  if (!asked || layer.contracts === 0) return []
  const each = unitExposureOf(sheet, context, unitOf(asked), context.request.exposureBasis, chosen)
  const contracts = quantity(contractsName(layer), layer.contracts, { opens: { kind: 'layer', layer: layer.id } })
  const name = naming('ruleExposure', 'E_rule', 'Exposure of the rule’s contracts', context.sizing.exposureUnit)
  return [sheet.step(name, product(contracts, apply('max', 0, each)))]
}

/** What a layer stands for in the exposure basis chosen: the rule's contracts and those added, none below 0. */
export function exposureOfLayer(sheet: Worksheet, context: ExplainContext, layer: SizedLayer): Quantity {
  const { market, request, sizing } = context
  const unit = sizing.exposureUnit
  const added = layer.added.map(({ name, legs }, i) =>
    sheet.step(
      naming(`added${i}`, `E_added ${i + 1}`, `Exposure of ${name}, added, at least 0`, unit),
      apply(
        'max',
        0,
        quantity(
          naming(`addedExposure${i}`, `e_${i + 1}`, `Exposure of ${name}, added`, unit),
          unitExposure(legs, market, request.exposureBasis),
          chosen,
        ),
      ),
    ),
  )
  const parts = [...byRule(sheet, context, layer), ...added]
  return sheet.total(naming('exposure', 'E', 'Exposure of the layer', unit), parts, { value: layer.exposure })
}
