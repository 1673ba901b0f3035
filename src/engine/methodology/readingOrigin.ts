import type { ThetaHorizon } from '../book/theta.ts'
import type { CustomInputs } from './custom.ts'
import type { ExposureBasis, NotionalBasis } from './exposure.ts'
import type { PlaybookId } from './playbooks/registry.ts'
import type { RuleSettings } from './settings.ts'
import type { SignalInputs } from './signals/signals.ts'
import type { ExplanationTopic, FigureId, HedgeReadingId, MethodReadingId, ThetaTopic } from './topic.ts'

/** Inputs of the lab outside this room that a comparison may change, in the units they are entered in. */
interface MarketChanges {
  readonly playbook: PlaybookId
  readonly vix: number
  readonly expiry: string
  readonly shortPut: number
  readonly putWidth: number
  readonly shortCall: number
  readonly contracts: number
  readonly credit: null
  readonly entryLongPut: null
  readonly entryShortPut: null
  readonly entryShortCall: null
  readonly entryLongCall: null
  readonly stance: number
  readonly rangePosition: number
  readonly notionalBasis: NotionalBasis
  readonly statedNotionalUsd: number
  readonly exposureBasis: ExposureBasis
  readonly rounding: 'whole' | 'fractional'
  readonly hedgeScalePct: number
  readonly extraCycles: number
}

/** Inputs that differ where a number is worked out in another scenario than the one it is shown beside. */
export type InputChanges = Partial<RuleSettings & SignalInputs & CustomInputs & MarketChanges>

/** The scenario that numbers are worked out in. */
export interface Setting {
  readonly changes: InputChanges
  /** What it is called, after the name of the number: "RN at face value"; null for the scenario as it is. */
  readonly under: string | null
}

/** Where a reading comes from: the number of a scenario that is explained there. */
export interface ReadingOrigin extends Setting {
  readonly topic: ExplanationTopic
}

/** The scenario as it is. */
export const HERE: Setting = { changes: {}, under: null }

/** What `atFaceValue` does to a request, as inputs. */
export const FACE_VALUE = {
  hedgeScalePct: 100,
  rounding: 'fractional',
  addedNearCalls: 0,
  addedFutures: 0,
  addedLongCalls: 0,
} as const satisfies InputChanges

export const originOf = (setting: Setting, topic: ExplanationTopic): ReadingOrigin => ({ ...setting, topic })

export const figureIn = (setting: Setting, figure: FigureId): ReadingOrigin =>
  originOf(setting, { kind: 'figure', figure })

export const methodIn = (setting: Setting, reading: MethodReadingId): ReadingOrigin =>
  originOf(setting, { kind: 'method', reading })

export const hedgeIn = (setting: Setting, reading: HedgeReadingId): ReadingOrigin =>
  originOf(setting, { kind: 'hedge', reading })

/** Theta, or a part of it, a calendar day. @param days  calendar days that it is taken over */
export const dayIn = (setting: Setting, of: ThetaTopic, { days }: Pick<ThetaHorizon, 'days'>): ReadingOrigin =>
  originOf(setting, days === 1 ? of : { kind: 'perDay', of })

export const netThetaIn = (setting: Setting, horizon: Pick<ThetaHorizon, 'days'>): ReadingOrigin =>
  dayIn(setting, { kind: 'figure', figure: 'netTheta' }, horizon)

/** A flip point is the nearest one to the VIX it is asked at: its own. */
export const flipIn = ({ changes, under }: Setting, vix: number): ReadingOrigin =>
  figureIn(
    { changes: { ...changes, vix }, under: under === null ? 'at that VIX' : `${under}, at that VIX` },
    'flipPoint',
  )
