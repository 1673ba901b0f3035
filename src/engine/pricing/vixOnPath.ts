import type { MarketState } from '../market/marketState.ts'

/** VIX a share of the way along the straight line from one market to another, points. @param share  0..1 */
export const vixOnPath = (from: MarketState, end: MarketState, share: number): number =>
  from.vix + share * (end.vix - from.vix)
