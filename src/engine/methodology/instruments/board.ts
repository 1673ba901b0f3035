import { monthOf, yearOf } from '../../market/calendar/civilDate.ts'
import { clockTo, settlementMoment } from '../../market/calendar/clock.ts'
import { spxMonthlyExpiry } from '../../market/calendar/expiries.ts'
import type { MarketState } from '../../market/marketState.ts'
import type { IronCondor } from '../../product/condor.ts'
import type { SpxSeries } from '../../product/leg.ts'
import type { IsoDate } from '../../units.ts'
import type { HedgeSettings } from '../settings.ts'

/** Strike interval of SPX options, points (Cboe contract specification). */
export const SPX_STRIKE_STEP = 5

/** A VIX contract month on the board. */
export interface ListedMonth {
  readonly settlement: IsoDate
  readonly days: number
}

/** What a hedge may be built from. */
export interface HedgeBoard {
  readonly market: MarketState
  /** Listed VIX months, nearest first. */
  readonly months: readonly ListedMonth[]
  readonly settings: HedgeSettings
  /** The condor to be hedged. */
  readonly condor: IronCondor
}

/** The listed months after a valuation moment. */
export const listedMonths = (moment: number, settlements: readonly IsoDate[]): ListedMonth[] =>
  settlements.map((settlement) => ({ settlement, days: clockTo(moment, settlementMoment(settlement, 'AM')).days }))

/**
 * The listed VIX month nearest to a tenor in days, and from there as many monthly cycles further out as the settings
 * ask for (the last listed month where there are not so many).
 * @param after  a month that the one found, its cycles added, has to lie beyond
 */
export function nearestMonth(board: HedgeBoard, tenor: number, after?: ListedMonth): ListedMonth | undefined {
  const { months, settings } = board
  const movedOut = (place: number) => months[Math.min(place + settings.extraCycles, months.length - 1)]
  let nearest = -1
  for (let i = 0; i < months.length; i++) {
    if (after && movedOut(i).days <= after.days) continue
    if (nearest < 0 || Math.abs(months[i].days - tenor) < Math.abs(months[nearest].days - tenor)) nearest = i
  }
  return nearest < 0 ? undefined : movedOut(nearest)
}

/** The sold call of a spread or diagonal as a multiple of its future. */
export const upperMoneyness = ({ callMoneyness, spreadUpperMoneyness, strikesApart }: HedgeSettings): number =>
  callMoneyness + strikesApart * (spreadUpperMoneyness - callMoneyness)

/** Strike at a multiple of the month's future, to a whole point. */
export const vixStrike = (board: HedgeBoard, month: ListedMonth, moneyness: number): number =>
  Math.max(1, Math.round(moneyness * board.market.curve.level(month.days)))

/**
 * The standard (AM-settled, third-Friday) SPX month nearest to a tenor in days, among those after the valuation moment
 * and an optional earlier date.
 */
export function nearestSpxMonthly(moment: number, tenor: number, after?: IsoDate): SpxSeries {
  const earliest = after ? Math.max(moment, settlementMoment(after, 'PM')) : moment
  const target = moment + tenor
  let year = yearOf(Math.floor(earliest))
  let month = monthOf(Math.floor(earliest))
  let before: IsoDate | undefined
  for (;;) {
    const expiry = spxMonthlyExpiry(year, month)
    const settles = settlementMoment(expiry, 'AM')
    if (settles > earliest) {
      if (!(settles < target)) {
        const earlierIsNearer = before && target - settlementMoment(before, 'AM') <= settles - target
        return { expiry: before && earlierIsNearer ? before : expiry, settlement: 'AM' }
      }
      before = expiry
    }
    month = month === 12 ? 1 : month + 1
    if (month === 1) year++
  }
}
