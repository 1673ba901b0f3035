import { type Clock, clockTo, settlementMoment } from '../market/calendar/clock.ts'
import type { MarketState } from '../market/marketState.ts'
import type { Leg } from '../product/leg.ts'
import { vixCall, vixCallCalendarLegs } from '../product/structures.ts'
import type { IsoDate } from '../units.ts'
import type { HedgeSettings } from './settings.ts'
import type { HedgeLayerId } from './sizing.ts'

/** A VIX contract month on the board. */
export interface ListedMonth {
  readonly settlement: IsoDate
  readonly days: number
}

export interface HedgeBoard {
  readonly market: MarketState
  /** Listed VIX months, nearest first. */
  readonly months: readonly ListedMonth[]
  readonly settings: HedgeSettings
}

/** One unit of a hedge: its legs for one contract (one share for an ETP). */
export interface HedgeUnit {
  readonly legs: readonly Leg[]
  readonly contractUnit: 'contracts' | 'shares'
}

export interface HedgeInstrument {
  readonly label: string
  /** Legs of one unit, or a sentence where the board does not list what is asked for. */
  build(layer: HedgeLayerId, board: HedgeBoard): HedgeUnit | { readonly problem: string }
}

/** Leverage of the UVXY-like product (its published objective). */
const ETP_LEVERAGE = 1.5

/** The listed months after a valuation moment. */
export function listedMonths(moment: number, settlements: readonly IsoDate[]): ListedMonth[] {
  const clock = (settlement: IsoDate): Clock => clockTo(moment, settlementMoment(settlement, 'AM'))
  return settlements.map((settlement) => ({ settlement, days: clock(settlement).days }))
}

/** The listed month nearest to a tenor in days, among those after an optional earlier one. */
function nearestMonth(board: HedgeBoard, tenor: number, after?: ListedMonth): ListedMonth | undefined {
  let nearest: ListedMonth | undefined
  for (const month of board.months) {
    if (after && month.days <= after.days) continue
    if (!nearest || Math.abs(month.days - tenor) < Math.abs(nearest.days - tenor)) nearest = month
  }
  return nearest
}

/** Strike at the wanted multiple of the month's future, to a whole point. */
const strikeFor = (board: HedgeBoard, month: ListedMonth): number =>
  Math.max(1, Math.round(board.settings.callMoneyness * board.market.curve.level(month.days)))

const NOTHING_LISTED = { problem: 'No VIX month is listed at this tenor.' }

const callAt = (label: string, tenor: (settings: HedgeSettings) => number): HedgeInstrument => ({
  label,
  build(layer, board) {
    const month = nearestMonth(board, tenor(board.settings))
    if (!month) return NOTHING_LISTED
    return {
      legs: [{ layer, contract: vixCall(strikeFor(board, month), month.settlement), quantity: 1 }],
      contractUnit: 'contracts',
    }
  },
})

const calendarAt = (
  label: string,
  nearTenor: (settings: HedgeSettings) => number,
  farTenor: (settings: HedgeSettings) => number,
): HedgeInstrument => ({
  label,
  build(layer, board) {
    const near = nearestMonth(board, nearTenor(board.settings))
    const far = near && nearestMonth(board, farTenor(board.settings), near)
    if (!near || !far) return { problem: 'No later VIX month is listed for the calendar spread.' }
    return {
      legs: vixCallCalendarLegs(layer, strikeFor(board, far), near.settlement, far.settlement, 1),
      contractUnit: 'contracts',
    }
  },
})

/** The instruments playbooks may ask for. A new one is one entry. */
export const instruments = {
  nearVixCall: callAt('VIX calls, near', (settings) => settings.nearTenorDays),
  longVixCall: callAt('VIX calls, longer-dated', (settings) => settings.longTenorDays),
  middleCalendar: calendarAt(
    'VIX call calendar spread',
    (settings) => settings.nearTenorDays,
    (settings) => settings.middleTenorDays,
  ),
  longCalendar: calendarAt(
    'VIX call calendar spread, longer-dated',
    (settings) => settings.middleTenorDays,
    (settings) => settings.longTenorDays,
  ),
  leveragedEtp: {
    label: '1.5× volatility ETP',
    build: (layer, { settings }) => ({
      legs: [
        {
          layer,
          contract: { kind: 'volatilityEtp', leverage: ETP_LEVERAGE, fee: settings.etpFee },
          quantity: 1,
        },
      ],
      contractUnit: 'shares',
    }),
  },
} satisfies Record<string, HedgeInstrument>

export type InstrumentId = keyof typeof instruments
