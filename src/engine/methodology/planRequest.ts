import type { CondorEntry } from '../book/condorEntry.ts'
import type { IronCondor } from '../product/condor.ts'
import type { AccountInputs } from './account.ts'
import type { CustomInputs } from './custom.ts'
import type { ExposureBasis, NotionalBasis } from './exposure.ts'
import type { ListedMonth } from './instruments/board.ts'
import type { Reference } from './reference.ts'
import type { HedgeSettings } from './settings.ts'
import type { SignalInputs } from './signals/signals.ts'

/** Everything a playbook may read beside the market. */
export interface PlanRequest {
  readonly condor: IronCondor
  readonly entry: CondorEntry
  readonly settings: HedgeSettings
  readonly signals: SignalInputs
  readonly account: AccountInputs
  readonly custom: CustomInputs
  /** The state marked as entry; null where none is. */
  readonly reference: Reference | null
  /** VIX on the strip, from where a sweep walks outward (RB-13). */
  readonly todayVix: number
  readonly months: readonly ListedMonth[]
  readonly notionalBasis: NotionalBasis
  readonly statedNotionalUsd: number
  readonly exposureBasis: ExposureBasis
  readonly rounding: 'whole' | 'fractional'
  /** Multiplies every target of the playbook. */
  readonly scale: number
  /** Width of a VIX option's quote, points: half of it is paid on entry. */
  readonly vixBidAsk: number
}
