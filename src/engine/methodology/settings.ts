import { VXX_LIKE_FEE } from '../product/volatilityEtp.ts'

/** What the instrument templates leave open: strikes as multiples of the leg's own future or forward, fees. */
export interface InstrumentSettings {
  /** Short strike of a VIX call spread or diagonal as a multiple of its future. */
  readonly spreadUpperMoneyness: number
  /** Long and short strike of an SPX put spread as multiples of its forward. */
  readonly putSpreadUpper: number
  readonly putSpreadLower: number
  /** Yearly fee of the unleveraged ETP, decimal. */
  readonly unleveragedEtpFee: number
  /**
   * How far apart strikes lie, as a multiple of their distance otherwise: the calendar overlay's from the index, the
   * sold from the bought call's of a spread or diagonal.
   */
  readonly strikesApart: number
}

/** Defaults. The strikes are ours: the sources name the structures and give none. */
export const DEFAULT_INSTRUMENT_SETTINGS: InstrumentSettings = {
  spreadUpperMoneyness: 1.5,
  putSpreadUpper: 0.95,
  putSpreadLower: 0.9,
  unleveragedEtpFee: VXX_LIKE_FEE,
  strikesApart: 1,
}

/** Which of the RB zones VIX stood in last; between zones it stays in force (RB-13). */
export type Zone = 'calm' | 'first' | 'second' | 'third'

/** What the sources leave open in their rules, as the user set it; keys and units as in the parameter table. */
export interface RuleSettings {
  readonly signalWeightPct: number
  readonly rsiAddLevel: number
  readonly rsiRemoveLevel: number
  /** Target band of the hedge's cover of the condor's vega (RN-11). */
  readonly coverLowPct: number
  readonly coverHighPct: number
  readonly hrSize: 'ratio' | 'press' | 'vega'
  readonly hrDeltas: 'future' | 'spx'
  readonly hrShortDays: number
  readonly hrLongDays: number
  readonly hrFirst: 'callSpread' | 'future'
  readonly hrFirstSharePct: number
  readonly hrSecondSharePct: number
  readonly hrCondorsPerSpread: number
  readonly ttFirstTenorDays: number
  readonly ttSecondTenorDays: number
  readonly ttThirdTenorDays: number
  readonly ttTiltPct: number
  readonly ttTiltFullPct: number
  readonly pressRatePct: number
  readonly carryWatchPct: number
  readonly carryBrokenPct: number
  /** Cost of overlay and tail together, or null where BW-10 and BW-11 size them. */
  readonly bwBudgetUsd: number | null
  readonly bwOverlay: 'spxPuts' | 'vixDiagonal'
  readonly bwTail: 'calls' | 'futures'
  readonly bwWiden: 'size' | 'strikes'
  readonly bwFlattenPct: number
  readonly bwMovePct: number
  readonly rbPremiumPct: number
  readonly rbAgree: number
  readonly rbRsiLevel: number
  readonly rbSecond: 'calls' | 'putSpread'
  readonly lastZone: Zone
}

/** The user's dials and assumptions that playbooks read. Shares are fractions. */
export interface HedgeSettings extends InstrumentSettings {
  readonly stance: number
  /** Range position set by hand, or null for the rule's. */
  readonly rangePosition: number | null
  readonly nearTenorDays: number
  readonly middleTenorDays: number
  readonly longTenorDays: number
  /** Strike of a hedge call as a multiple of its future. */
  readonly callMoneyness: number
  readonly moderateFirstShare: number
  readonly highFirstShare: number
  readonly highSecondShare: number
  readonly etpFee: number
  /** Monthly cycles that VIX options and futures are moved further out (HR-13). */
  readonly extraCycles: number
  readonly rules: RuleSettings
}
