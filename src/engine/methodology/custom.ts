import type { InstrumentId } from './instruments/registry.ts'

/** Layers of the user's own and what remedies added, flat as in the parameter table. Contracts, or shares of an ETP. */
export interface CustomInputs {
  readonly customFirst: InstrumentId
  readonly customFirstQuantity: number
  readonly customSecond: InstrumentId
  readonly customSecondQuantity: number
  readonly customThird: InstrumentId
  readonly customThirdQuantity: number
  /** Contracts held beside what a playbook asks for. */
  readonly addedNearCalls: number
  readonly addedFutures: number
  readonly addedLongCalls: number
}
