import type { InstrumentId } from './instruments/registry.ts'
import type { HedgeLayerId, LayerState, RegimeBand, TargetMeasure } from './layer.ts'
import type { PlanContext } from './planContext.ts'
import type { RangePlace } from './rangePosition.ts'
import type { HedgeSettings } from './settings.ts'

/** One layer as a playbook asks for it. */
export interface LayerTarget {
  readonly id: HedgeLayerId
  readonly instrument: InstrumentId
  readonly state: LayerState
  /** What the target is counted in. */
  readonly measure: TargetMeasure
  /** In units of the measure; a layer that is not engaged holds nothing of it. */
  readonly target: number
  /** Fraction of the playbook's budget; null where the layer has a target of its own. */
  readonly budgetShare: number | null
  /** Rule ids. */
  readonly reasons: readonly string[]
  /** Tenors and strikes that the rule gives itself, in place of the general assumptions. */
  readonly terms?: Partial<HedgeSettings>
  /** A sentence on why the layer stands as it does, where the numbers do not say it. */
  readonly note?: string
}

/** What multiplies a budget beside its share. */
export interface BudgetFactor {
  readonly id: 'volatilityBeta' | 'portfolioBeta'
  readonly value: number
  readonly rule: string
}

/** The hedge before it is split:  amount = share x of x factors. */
export interface Budget {
  /** Fraction of the base; under HR-1 the ratio. */
  readonly share: number
  /** Ends of the range that the rule gives the share, where it gives one. */
  readonly range: { readonly low: number; readonly high: number } | null
  /** What the share is taken of: notional, vega or contracts of the condor; its risk capital; its short-strike delta. */
  readonly base: 'condor' | 'riskCapital' | 'shortDelta' | 'grossVega' | 'contracts' | 'typed'
  readonly of: number
  readonly factors: readonly BudgetFactor[]
}

/** A limit on the overlay's part of the book's gross vega (HR-3). */
export interface VegaCap {
  /** Fraction of gross vega. */
  readonly share: number
  /** The same in USD per VIX point. */
  readonly usd: number
}

/** What a playbook asks for in one market. */
export interface Plan {
  readonly regime: RegimeBand | null
  /** Place taken in the rules' ranges; null where the playbook has none. */
  readonly place: RangePlace | null
  /** null where every layer has a target of its own. */
  readonly budget: Budget | null
  readonly layers: readonly LayerTarget[]
  /** Most absolute vega the layers may have together; they are scaled down alike where they would have more. */
  readonly vegaCap?: VegaCap | null
}

/** A set of sizing rules: data and one pure function. A new playbook is one file and one registry line. */
export interface Playbook {
  readonly id: string
  /** Short name used in sentences. */
  readonly name: string
  readonly bands: readonly RegimeBand[]
  plan(context: PlanContext): Plan
  /**
   * Where the plan at one VIX also depends on today's VIX: a text that changes when that dependence does. A sweep over
   * VIX is worked out anew then, and only then.
   */
  anchor?(todayVix: number): string
}

/** Amount of a budget, in the unit of what it is taken of. */
export const budgetAmount = ({ share, of, factors }: Budget): number =>
  factors.reduce((amount, { value }) => amount * value, share * of)
