import type { MarginAssumptions } from '../book/margin.ts'
import type { AccountInputs } from './account.ts'

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
