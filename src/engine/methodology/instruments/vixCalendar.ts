import { vixCallCalendarLegs } from '../../product/vixStructures.ts'
import type { HedgeSettings } from '../settings.ts'
import { nearestMonth, vixStrike } from './board.ts'
import { contracts, type HedgeInstrument } from './instrument.ts'

/** A later VIX call at the hedge's moneyness against a nearer one of the same strike (RN-4). */
const calendarAt = (
  label: string,
  nearTenor: (settings: HedgeSettings) => number,
  farTenor: (settings: HedgeSettings) => number,
): HedgeInstrument => ({
  label,
  build(layer, board) {
    const { settings } = board
    const near = nearestMonth(board, nearTenor(settings))
    const far = near && nearestMonth(board, farTenor(settings), near)
    if (!near || !far) return { problem: 'No later VIX month is listed for the calendar spread.' }
    const strike = vixStrike(board, far, settings.callMoneyness)
    return contracts(vixCallCalendarLegs(layer, strike, near.settlement, far.settlement, 1))
  },
})

export const middleCalendar = calendarAt(
  'VIX call calendar spread',
  (settings) => settings.nearTenorDays,
  (settings) => settings.middleTenorDays,
)
export const longCalendar = calendarAt(
  'VIX call calendar spread, longer-dated',
  (settings) => settings.middleTenorDays,
  (settings) => settings.longTenorDays,
)
