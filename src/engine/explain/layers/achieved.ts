import type { SizedLayer } from '../../methodology/sizing.ts'
import type { ExplainContext } from '../context.ts'
import { just, product } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import type { Worksheet } from '../worksheet.ts'
import { askedLayer } from './askedLayer.ts'
import { contractsName } from './contracts.ts'
import { measureWords, targetUnit } from './measureWords.ts'
import { unitMeasureOf } from './unitMeasure.ts'
import { unitOf } from './unitOf.ts'

/** The contracts of the rule times what one unit counts, in the target's measure; null where the rule sizes nothing. */
export function achievedOf(sheet: Worksheet, context: ExplainContext, layer: SizedLayer): Quantity | null {
  const asked = askedLayer(context, layer)
  if (!asked || layer.state !== 'engaged') return null
  const opens = { opens: { kind: 'layer', layer: layer.id } } as const
  const { symbol, held } = measureWords[layer.measure]
  const unit = targetUnit(layer)
  const contracts = quantity(contractsName(layer), layer.contracts, opens)
  const each = layer.problem === null ? unitMeasureOf(sheet, asked, unitOf(asked)) : null
  const achieved = sheet.step(
    naming('achieved', `${symbol}_held`, held, unit),
    each ? product(contracts, each) : just(contracts),
    { value: layer.achieved, ...(layer.problem === null ? {} : { note: layer.problem }) },
  )
  sheet.further('Beside what the rule asks for')
  sheet.step(
    naming('asked', `${symbol}_asked`, 'Target', unit),
    just(quantity(naming('target', `${symbol}_target`, 'Target of the layer', unit), layer.target, opens)),
    { rules: layer.reasons, note: 'Whole contracts come near the target; they rarely meet it.' },
  )
  return achieved
}
