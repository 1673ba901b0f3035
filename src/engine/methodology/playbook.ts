import type { InstrumentId } from './instruments/registry.ts'
import type { HedgeSettings } from './settings.ts'
import type { HedgeLayerId, RegimeBand } from './sizing.ts'

/** One layer as a playbook asks for it: what, and which fraction of the hedge budget. */
export interface LayerTarget {
  readonly id: HedgeLayerId
  readonly instrument: InstrumentId
  readonly budgetShare: number
  /** Rule ids. */
  readonly reasons: readonly string[]
}

/** What a playbook asks for at one VIX. */
export interface Plan {
  readonly regime: RegimeBand | null
  readonly rangePosition: number
  /** Hedge budget as a fraction of the condor's notional. */
  readonly budgetShare: number
  readonly layers: readonly LayerTarget[]
}

/** A set of sizing rules: data and one pure function. A new playbook is one file and one registry line. */
export interface Playbook {
  readonly id: string
  /** Short name used in sentences. */
  readonly name: string
  readonly bands: readonly RegimeBand[]
  plan(vix: number, settings: HedgeSettings): Plan
}
