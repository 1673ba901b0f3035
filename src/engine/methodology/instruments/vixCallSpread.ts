import { vixCallSpreadLegs } from '../../product/vixStructures.ts'
import { nearestMonth, upperMoneyness, vixStrike } from './board.ts'
import { contracts, type HedgeInstrument, NOTHING_LISTED, type TenorSetting } from './instrument.ts'

/**
 * A VIX call at the hedge's moneyness, a call at the spread's upper moneyness sold against it, at least a point above
 * (HR-2, HR-8; the strikes are ours).
 */
const spreadAt = (label: string, tenor: TenorSetting): HedgeInstrument => ({
  label,
  tenor,
  strikes: ['callMoneyness', 'strikesApart'],
  build(layer, board) {
    const { settings } = board
    const month = nearestMonth(board, settings[tenor])
    if (!month) return NOTHING_LISTED
    const long = vixStrike(board, month, settings.callMoneyness)
    const short = Math.max(long + 1, vixStrike(board, month, upperMoneyness(settings)))
    return contracts(vixCallSpreadLegs(layer, long, short, month.settlement, 1))
  },
})

export const nearVixCallSpread = spreadAt('VIX call spread, near', 'nearTenorDays')
export const longVixCallSpread = spreadAt('VIX call spread, longer-dated', 'longTenorDays')
