import type { InstrumentId } from './instruments/registry.ts'

/** Layers of the user's own and what remedies added, flat as in the parameter table. Contracts, or shares of an ETP. */
export interface CustomInputs {
  readonly customFirst: InstrumentId
  readonly customFirstQuantity: number
  /** Days to settlement of what the layer holds; null for the tenor that the instrument has by the assumptions. */
  readonly customFirstDays: number | null
  /** Strike of a VIX call as a multiple of its future; null for the assumption’s. */
  readonly customFirstStrike: number | null
  /** Distance of a spread’s, diagonal’s or overlay’s strikes as a multiple of what it is otherwise. */
  readonly customFirstApart: number
  readonly customSecond: InstrumentId
  readonly customSecondQuantity: number
  readonly customSecondDays: number | null
  readonly customSecondStrike: number | null
  readonly customSecondApart: number
  readonly customThird: InstrumentId
  readonly customThirdQuantity: number
  readonly customThirdDays: number | null
  readonly customThirdStrike: number | null
  readonly customThirdApart: number
  /** Contracts held beside what a playbook asks for. */
  readonly addedNearCalls: number
  readonly addedFutures: number
  readonly addedLongCalls: number
}
