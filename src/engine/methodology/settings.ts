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
}

/** Defaults. The strikes are ours: the sources name the structures and give none. */
export const DEFAULT_INSTRUMENT_SETTINGS: InstrumentSettings = {
  spreadUpperMoneyness: 1.5,
  putSpreadUpper: 0.95,
  putSpreadLower: 0.9,
  unleveragedEtpFee: VXX_LIKE_FEE,
}

/** The user's dials and assumptions that playbooks read. Shares are fractions. */
export interface HedgeSettings extends InstrumentSettings {
  readonly stance: number
  /** Range position set by hand, or null for the rule's. */
  readonly rangePosition: number | null
  readonly signalScore: number
  readonly nearTenorDays: number
  readonly middleTenorDays: number
  readonly longTenorDays: number
  /** Strike of a hedge call as a multiple of its future. */
  readonly callMoneyness: number
  readonly moderateFirstShare: number
  readonly highFirstShare: number
  readonly highSecondShare: number
  readonly etpFee: number
}
