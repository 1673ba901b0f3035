import type { AccountInputs } from './methodology/account.ts'
import type { CustomInputs } from './methodology/custom.ts'
import type { ProjectionInputs } from './methodology/projectionInputs.ts'
import type { ReferenceInputs } from './methodology/reference.ts'
import type { RuleSettings } from './methodology/settings.ts'
import type { SignalInputs } from './methodology/signals/signals.ts'
import type { IsoDate } from './units.ts'

/** What the engine needs to know to produce every result: the user's inputs, flat. Percentages are in percent (3.9). */
export interface LabInputs
  extends RuleSettings,
    SignalInputs,
    AccountInputs,
    ReferenceInputs,
    CustomInputs,
    ProjectionInputs {
  readonly date: IsoDate
  /** New York wall-clock time HH:MM. */
  readonly time: string
  readonly spx: number
  /** Today's spot VIX, points. */
  readonly vix: number
  /** VVIX at `curveVix`, or null for the model's line. */
  readonly vvix: number | null
  readonly ratePct: number
  readonly dividendPct: number
  readonly expiry: IsoDate
  readonly shortPut: number
  readonly putWidth: number
  readonly shortCall: number
  readonly callWidth: number
  readonly contracts: number
  /** Credit of one condor in points, or null for the model's. */
  readonly credit: number | null
  /** Entry prices in points, or null for the model's. */
  readonly entryLongPut: number | null
  readonly entryShortPut: number | null
  readonly entryShortCall: number | null
  readonly entryLongCall: number | null
  readonly entryDate: IsoDate
  /** Width of a quote in points. */
  readonly bidAsk: number
  readonly vixBidAsk: number
  /** Spot VIX at which m1..m8 (and vvix) were observed. */
  readonly curveVix: number
  readonly m1: number
  readonly m2: number
  readonly m3: number
  readonly m4: number
  readonly m5: number
  readonly m6: number
  readonly m7: number
  readonly m8: number
  readonly curveSource: 'shocked' | 'typical'
  readonly curveResponse: 'default' | 'daily' | 'lasting' | 'parallel'
  readonly rollShare: number
  readonly spotMovePct: number
  /** Points VIX moves by where it is held. */
  readonly vixMove: number
  readonly daysForward: number
  readonly spotVolStress: number
  readonly stickiness: number
  readonly thetaClock: 'averaged' | 'nextDay' | 'nextClose'
  readonly playbook: 'hr' | 'rn' | 'tt' | 'bw' | 'rb' | 'tenPercent' | 'custom' | 'none'
  readonly stance: number
  readonly rangePosition: number | null
  readonly notionalBasis: 'delta' | 'underlying' | 'stated'
  readonly statedNotionalUsd: number
  readonly exposureBasis: 'contract' | 'delta' | 'premium' | 'vega' | 'contracts'
  readonly rounding: 'whole' | 'fractional'
  readonly spotPriced: 'off' | 'on'
  readonly spotVol: 'linked' | 'held'
  readonly shortTenorDays: number
  readonly middleTenorDays: number
  readonly longTenorDays: number
  readonly callMoneyness: number
  readonly moderateFirstSharePct: number
  readonly highFirstSharePct: number
  readonly highSecondSharePct: number
  readonly etpFeePct: number
  readonly ratioExponent: number
  readonly skewExponent: number
  readonly vixSmileRho: number
  readonly vixSmilePhi: number
  readonly vvixFloor: number
  readonly vvixCap: number
  /** Multiplies every target of the playbook. */
  readonly hedgeScalePct: number
  /** Monthly cycles that VIX options and futures of the hedge are moved further out. */
  readonly extraCycles: number
  readonly lock: 'off' | 'on'
}
