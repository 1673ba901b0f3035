import type { TargetMeasure } from '../../methodology/layer.ts'
import type { SizedLayer } from '../../methodology/sizing.ts'
import type { Unit } from '../quantity.ts'

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

/** The unit of a layer's target. */
export function targetUnit({ measure, measureUnit, contractUnit }: SizedLayer): Unit {
  if (measure === 'quantity') return contractUnit
  return measureUnit === 'delta units' ? 'number' : measureUnit
}
