import { vixCall } from '../../product/vixStructures.ts'
import { nearestMonth, vixStrike } from './board.ts'
import { contracts, type HedgeInstrument, NOTHING_LISTED, type TenorSetting } from './instrument.ts'

/** A long VIX call at the hedge's moneyness (RN-2, RN-3, RN-4, TT-1, BW-4, RB-5). */
const callAt = (label: string, tenor: TenorSetting): HedgeInstrument => ({
  label,
  tenor,
  strikes: ['callMoneyness'],
  build(layer, board) {
    const { settings } = board
    const month = nearestMonth(board, settings[tenor])
    if (!month) return NOTHING_LISTED
    const contract = vixCall(vixStrike(board, month, settings.callMoneyness), month.settlement)
    return contracts([{ layer, contract, quantity: 1 }])
  },
})

export const nearVixCall = callAt('VIX calls, near', 'nearTenorDays')
export const middleVixCall = callAt('VIX calls, intermediate', 'middleTenorDays')
export const longVixCall = callAt('VIX calls, longer-dated', 'longTenorDays')
