/** What the user read off elsewhere, as set by hand; keys and units as in the parameter table. */
export interface SignalInputs {
  /** Relative strength indices, 0..100. */
  readonly rsiSpx: number
  readonly rsiVix: number
  /** The day before; null where not given: then there is no crossing. */
  readonly rsiVixBefore: number | null
  /** Histograms of MACD(12,26,9), today and the day before: of VIX in points, of VVIX/VIX as a number. */
  readonly macdVix: number
  readonly macdVixBefore: number
  readonly macdVvix: number
  readonly macdVvixBefore: number
  /** A/D line diverging negatively, correlations tightening, skew of ETP options steepening sharply. */
  readonly adDivergence: 'off' | 'on'
  readonly correlations: 'off' | 'on'
  readonly etpSkew: 'off' | 'on'
  /** Realised volatility of SPX over 20 days, percent a year; null where not given. */
  readonly realisedVolPct: number | null
  readonly daysToFomc: number | null
  readonly daysToCpi: number | null
  readonly daysToPpi: number | null
  /** Inflation contained, rate differentials steady, a strong underlying bid: the user's judgement. */
  readonly inflation: 'off' | 'on'
  readonly rateSpreads: 'off' | 'on'
  readonly underlyingBid: 'off' | 'on'
  /** How the Cash Press is read (TT-4). */
  readonly pcf: 'neutral' | 'faster' | 'slower'
  readonly reer: 'neutral' | 'faster' | 'slower'
  /** REER or P/E signal stress (BW-13). */
  readonly stress: 'off' | 'on'
  readonly liquidity: 'off' | 'on'
}
