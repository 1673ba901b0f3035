import { instruments } from '../../methodology/instruments/registry.ts'
import type { TargetMeasure } from '../../methodology/layer.ts'
import { boardFor } from '../../methodology/layerBoard.ts'
import type { SizedLayer } from '../../methodology/sizing.ts'
import { apply, just, product, quotient } from '../expression.ts'
import { type Naming, naming, type Quantity } from '../quantity.ts'
import { ours } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'
import type { AskedLayer } from './askedLayer.ts'
import type { UnitLeg } from './unitExposure.ts'
import { unitMeasureOf } from './unitMeasure.ts'

/** What a target and what is held of it are called, by what they are counted in. */
export const measureWords: Readonly<Record<TargetMeasure, { symbol: string; held: string }>> = {
  exposure: { symbol: 'E', held: 'Exposure held' },
  futureDelta: { symbol: 'D', held: 'Hedge delta held' },
  spxDelta: { symbol: 'D', held: 'Hedge delta held' },
  vega: { symbol: 'ν', held: 'Vega held' },
  premium: { symbol: 'π', held: 'Premium held' },
  crashGain: { symbol: 'G', held: 'Gain in the fall' },
  quantity: { symbol: 'n', held: 'Quantity held' },
}

/** The legs of one unit, as the layer's instrument builds them. */
function unitOf({ layer, planned, plan }: AskedLayer): readonly UnitLeg[] {
  const unit = instruments[planned.instrument].build(planned.id, boardFor(planned, plan))
  if ('problem' in unit) return []
  return unit.legs.map((leg, place) => ({ leg, place, isHeld: layer.contracts > 0 }))
}

const contractsName = ({ contractUnit }: SizedLayer): Naming =>
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
