import type { MarginAssumptions } from '../book/margin.ts'

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

/** ETPs are paid in full; a variance swap deposits this many vol points of its vega notional (ours). */
const ETP_SHARE = 1
const SWAP_POINTS = 5

/** What the account deposits on legs. */
export const marginAssumptions = ({ futureMarginPct, uncoveredMarginPct }: AccountInputs): MarginAssumptions => ({
  futureShare: futureMarginPct / 100,
  etpShare: ETP_SHARE,
  uncoveredShare: uncoveredMarginPct / 100,
  varianceSwapPoints: SWAP_POINTS,
})
