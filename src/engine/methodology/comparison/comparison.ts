import type { Usd } from '../../units.ts'
import type { FlipPoint } from '../flipPoints.ts'
import type { Reading } from '../reading.ts'
import type { DisagreementId } from '../rules/disagreements.ts'
import type { Signal } from '../signals/score.ts'
import type { SignalInputs } from '../signals/signals.ts'
import type { Sizing } from '../sizing.ts'

/** One playbook on the scenario. `Id` is the playbook's id. */
export interface ComparisonRow<Id extends string = string> {
  readonly playbook: Id
  readonly name: string
  readonly sizing: Sizing
  /** Hedge contracts held, ETP shares counted by the hundred. */
  readonly contracts: number
  readonly costUsd: Usd
  readonly netThetaUsd: Usd
  readonly netVegaUsd: Usd
  /** The hedge's part of the book's gross one-factor vega, 0..1; null where there is none. */
  readonly vegaShare: number | null
  /** What the hedge gains when SPX falls by 20 % at once, as a multiple of what the condor loses; null where it loses nothing. */
  readonly crashCover: number | null
  readonly flipPoints: readonly FlipPoint[]
}

/** The mechanical 10 % beside an adaptive playbook (False Binary). */
export interface FalseBinary<Id extends string = string> {
  readonly mechanical: ComparisonRow<Id>
  readonly adaptive: ComparisonRow<Id>
  /** The adaptive playbook as it would be with no signal active. */
  readonly withoutSignals: ComparisonRow<Id>
  readonly movedBy: readonly Signal[]
  /** What takes every signal away, as inputs. */
  readonly noSignals: SignalInputs
}

/** A disagreement between the sources, priced in this scenario. */
export interface PricedDisagreement {
  readonly id: DisagreementId
  /** Whether it changes anything in this scenario. */
  readonly matters: boolean
  /** Why it does or does not, without computed numbers. */
  readonly sentence: string
  readonly readings: readonly Reading[]
}
