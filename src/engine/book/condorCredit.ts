import type { MarketState } from '../market/marketState.ts'
import { type IronCondor, ironCondorLegs } from '../product/condor.ts'
import { SPX_MULTIPLIER } from '../product/spxStructures.ts'
import { type CondorEntry, type EntryCredit, entryCredit } from './condorEntry.ts'
import { bookValue } from './valueBook.ts'

/** Credit of one condor in force, points: typed, made of typed leg prices, or the model's. */
export function condorCredit(condor: IronCondor, market: MarketState, entry: CondorEntry): EntryCredit {
  const mids = ironCondorLegs(condor).map((leg) => bookValue([{ ...leg, quantity: 1 }], market) / SPX_MULTIPLIER)
  return entryCredit(entry, mids)
}

/** Risk capital of the condors in USD, at least 0:  (wider wing - credit) 100 N. @param credit  points */
export const condorMaxLoss = ({ putWidth, callWidth, contracts }: IronCondor, credit: number): number =>
  Math.max(0, (Math.max(putWidth, callWidth) - credit) * SPX_MULTIPLIER * contracts)
