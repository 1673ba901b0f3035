/** The account that limits are measured against; keys and units as in the parameter table. */
export interface AccountInputs {
  readonly capitalUsd: number
  /** The part of it that may be put at risk, or null for all of it. */
  readonly riskCapitalUsd: number | null
  /** Beta to the S&P 500 of the other holdings, hedge excluded. */
  readonly portfolioBeta: number
  /** Least net theta wanted, USD per calendar day. */
  readonly thetaFloorUsd: number
  /** Deposit on a VIX future, percent of price x multiplier, and on an uncovered short option, percent of forward x multiplier. */
  readonly futureMarginPct: number
  readonly uncoveredMarginPct: number
}

/** Risk capital of the portfolio, USD: all of its capital where no part is named (ours). */
export const portfolioRiskCapital = ({ riskCapitalUsd, capitalUsd }: AccountInputs): number =>
  riskCapitalUsd ?? capitalUsd
