import type { HedgeUnit } from './instruments/instrument.ts'
import type { InstrumentId } from './instruments/registry.ts'
import type { HedgeLayerId, TargetMeasure } from './layer.ts'
import type { HedgeSettings } from './settings.ts'

/** What decides the unit of a layer in one market. Terms count as an object: what scales a target keeps them. */
export interface UnitTerms {
  readonly id: HedgeLayerId
  readonly instrument: InstrumentId
  readonly measure: TargetMeasure
  readonly terms?: Partial<HedgeSettings>
}

/** One unit of a layer, and what it counts in the measure of the layer's target; or why there is none. */
export type LayerUnit = { readonly unit: HedgeUnit; readonly perUnit: number } | { readonly problem: string }

/** A unit that was worked out before. */
export interface KnownUnit {
  readonly of: UnitTerms
  readonly found: LayerUnit
}
