import { entrySpread } from './methodology/entrySpread.ts'
import { hedgeLegs } from './methodology/sizeHedge.ts'
import type { PositionResult } from './results.ts'

/** P&L since entry that the book has before anything moves, USD. */
export interface EntryStart {
  /** What typed prices, or the bid-ask width, have made of the condor. */
  readonly condorStart: number
  /** Half the bid-ask width of every VIX option bought or sold: 0 or below. */
  readonly hedgeStart: number
}

export const entryStart = ({ inputs, condor, sizing }: PositionResult): EntryStart => ({
  condorStart: condor.profitSinceEntryUsd,
  hedgeStart: -entrySpread(hedgeLegs(sizing), inputs.vixBidAsk),
})
