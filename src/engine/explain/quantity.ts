import type { LabInputs } from '../inputs.ts'
import type { ExplanationTopic } from '../methodology/topic.ts'

/** A letter with an optional index: sigma with index ATM. Indices of more than one letter are set upright. */
export interface MathSymbol {
  readonly base: string
  readonly index?: string
}

/** `fraction` is a decimal that people read as a percentage (0.143 is 14.3 %); `number` has no dimension. */
export type Unit =
  | 'USD'
  | 'USD per day'
  | 'USD per point'
  | 'USD per point²'
  | 'USD per vol point'
  | 'USD per vol point²'
  | 'USD per VIX point'
  | 'USD per share'
  | 'points'
  | 'VIX points'
  | 'VIX points² × days'
  | 'vol points'
  | 'vol points²'
  | 'days'
  | 'standard deviations'
  | 'signs'
  | 'years'
  | 'fraction'
  | 'percentage points'
  | 'number'
  | 'condors'
  | 'contracts'
  | 'shares'

/** Where a number or a formula comes from. */
export interface Source {
  /** `published`: a paper or a rulebook. `measured`: fitted to data. `ours`: a decision of this project. */
  readonly kind: 'published' | 'measured' | 'ours' | 'input'
  readonly text: string
  /** The input that holds the number, where the user may edit it. */
  readonly parameter?: keyof LabInputs
}

/** Another scenario: what it changes of the one it is named beside, and what it is called. */
export interface Elsewhere {
  readonly changes: Partial<LabInputs>
  readonly under: string
}

/** A named number. One that no earlier step has made says where it comes from. */
export interface Quantity {
  /** Unique within an explanation. */
  readonly id: string
  readonly symbol: MathSymbol
  readonly label: string
  /** Full precision, in `unit`. */
  readonly value: number
  readonly unit: Unit
  readonly source?: Source
  /** Rule id, where the number is a rule's. */
  readonly rule?: string
  /** The explanation of this number, where it has one of its own. */
  readonly opens?: ExplanationTopic
  /** Where that explanation is of another scenario than the one around it. */
  readonly opensIn?: Elsewhere
}

/** A quantity before it has a value. */
export type Naming = Pick<Quantity, 'id' | 'symbol' | 'label' | 'unit'>

/** @param symbol  "σ" or "σ_ATM": what follows the underscore is the index */
export function naming(id: string, symbol: string, label: string, unit: Unit): Naming {
  const [base, index] = symbol.split('_')
  return { id, symbol: index === undefined ? { base } : { base, index }, label, unit }
}

/** What a quantity rests on besides a step of the same explanation. */
export type Origin = Pick<Quantity, 'source' | 'rule' | 'opens' | 'opensIn'>

export const quantity = (name: Naming, value: number, origin: Origin): Quantity => ({ ...name, value, ...origin })
