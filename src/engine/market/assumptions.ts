/**
 * The market model's judged numbers (ours): the user may change each. Measured and published numbers stand as
 * constants beside the formula they belong to.
 */
export interface ModelAssumptions {
  /** Exponent of (V / 17.4) in the ratio of VIX to at-the-money volatility. */
  readonly ratioExponent: number
  /** Exponent of (17.4 / V) in the flattening of the SPX skew. */
  readonly skewExponent: number
  /** Tilt of the VIX-option smile, -1..1. */
  readonly vixSmileRho: number
  /** Curvature of the VIX-option smile times sqrt(at-the-money total variance). */
  readonly vixSmilePhi: number
  /** VVIX is kept between these after a shock, points. */
  readonly vvixFloor: number
  readonly vvixCap: number
}
