import { vixCallCalendarLegs } from '../../product/vixStructures.ts'
import { nearestMonth, vixStrike } from './board.ts'
import { contracts, type HedgeInstrument, type TenorSetting } from './instrument.ts'

/** A later VIX call at the hedge's moneyness against a nearer one of the same strike (RN-4). */
const calendarAt = (label: string, tenor: TenorSetting, farTenor: TenorSetting): HedgeInstrument => ({
  label,
  tenor,
  strikes: ['callMoneyness'],
  build(layer, board) {
    const { settings } = board
    const near = nearestMonth(board, settings[tenor])
    const far = near && nearestMonth(board, settings[farTenor], near)
    if (!near || !far) return { problem: 'No later VIX month is listed for the calendar spread.' }
    const strike = vixStrike(board, far, settings.callMoneyness)
    return contracts(vixCallCalendarLegs(layer, strike, near.settlement, far.settlement, 1))
  },
})

export const middleCalendar = calendarAt('VIX call calendar spread', 'nearTenorDays', 'middleTenorDays')
export const longCalendar = calendarAt('VIX call calendar spread, longer-dated', 'middleTenorDays', 'longTenorDays')
