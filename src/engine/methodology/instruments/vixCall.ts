import { vixCall } from '../../product/vixStructures.ts'
import type { HedgeSettings } from '../settings.ts'
import { nearestMonth, vixStrike } from './board.ts'
import { contracts, type HedgeInstrument, NOTHING_LISTED } from './instrument.ts'

/** A long VIX call at the hedge's moneyness (RN-2, RN-3, RN-4, TT-1, BW-4, RB-5). */
const callAt = (label: string, tenor: (settings: HedgeSettings) => number): HedgeInstrument => ({
  label,
  build(layer, board) {
    const { settings } = board
    const month = nearestMonth(board, tenor(settings))
    if (!month) return NOTHING_LISTED
    const contract = vixCall(vixStrike(board, month, settings.callMoneyness), month.settlement)
    return contracts([{ layer, contract, quantity: 1 }])
  },
})

export const nearVixCall = callAt('VIX calls, near', (settings) => settings.nearTenorDays)
export const middleVixCall = callAt('VIX calls, intermediate', (settings) => settings.middleTenorDays)
export const longVixCall = callAt('VIX calls, longer-dated', (settings) => settings.longTenorDays)
