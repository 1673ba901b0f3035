import type { SizedLayer } from '../../methodology/sizing.ts'
import { apply, just, product, quotient } from '../expression.ts'
import { type Naming, naming, type Quantity } from '../quantity.ts'
import { ours } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'
import type { AskedLayer } from './askedLayer.ts'
import { measureWords } from './measureWords.ts'
import { unitMeasureOf } from './unitMeasure.ts'
import { unitOf } from './unitOf.ts'

/** What a layer's contracts or shares are called. */
export const contractsName = ({ contractUnit }: SizedLayer): Naming =>
  naming('contracts', 'n', contractUnit === 'shares' ? 'Shares' : 'Contracts', contractUnit)

/** A layer that holds nothing of its rule, and why. */
export const nothingHeld = (sheet: Worksheet, layer: SizedLayer, why: string): Quantity =>
  sheet.step(contractsName(layer), just(0), { value: 0, rules: layer.reasons, note: why })

/** What one unit stands for, how many meet the target, and what whole contracts make of it. */
export function contractsOf(sheet: Worksheet, asked: AskedLayer, target: Quantity): Quantity {
  const { context, layer, planned, cap } = asked
  sheet.section('Contracts')
  if (layer.problem !== null) return nothingHeld(sheet, layer, layer.problem)
  const unit = unitMeasureOf(sheet, asked, unitOf(asked))
  const isWhole = context.request.rounding === 'whole'
  const label = layer.contractUnit === 'shares' ? 'Shares before rounding' : 'Contracts before rounding'
  const exact = sheet.step(
    isWhole ? naming('exact', 'n_exact', label, layer.contractUnit) : contractsName(layer),
    unit ? quotient(target, unit) : just(target),
    { value: layer.exactContracts },
  )
  const rounding = cap ? ours('contracts trade whole, and only fewer keep the cap') : ours('contracts trade whole')
  const held = isWhole
    ? sheet.step(contractsName(layer), apply(cap ? 'floor' : 'round', exact), { value: layer.contracts, ...rounding })
    : exact
  if (layer.contracts === 0 || !unit) return held
  sheet.further('What they come to')
  const { symbol, held: words } = measureWords[planned.measure]
  sheet.step(naming('achieved', `${symbol}_held`, words, target.unit), product(held, unit), { value: layer.achieved })
  return held
}
