import type { VixFuture } from '../../product/leg.ts'
import { miniVixFuture as miniFuture, vixFuture as standardFuture } from '../../product/vixStructures.ts'
import type { IsoDate } from '../../units.ts'
import { nearestMonth } from './board.ts'
import { contracts, type HedgeInstrument, NOTHING_LISTED } from './instrument.ts'

/** A long VIX future of the near month (HR-2, RN-2, BW-4). */
const futureOf = (label: string, contractFor: (expiry: IsoDate) => VixFuture): HedgeInstrument => ({
  label,
  tenor: 'nearTenorDays',
  strikes: [],
  build(layer, board) {
    const month = nearestMonth(board, board.settings.nearTenorDays)
    if (!month) return NOTHING_LISTED
    return contracts([{ layer, contract: contractFor(month.settlement), quantity: 1 }])
  },
})

export const vixFuture = futureOf('VIX futures', standardFuture)
export const miniVixFuture = futureOf('Mini VIX futures', miniFuture)
