/** The user's dials and assumptions that playbooks read. Shares are fractions. */
export interface HedgeSettings {
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
