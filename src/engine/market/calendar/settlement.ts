import type { Contract } from '../../product/leg.ts'
import type { IsoDate } from '../../units.ts'
import { toDayNumber, toIsoDate } from './civilDate.ts'
import { tradingDayBefore } from './holidays.ts'

/** When a contract settles, and when it can be traded for the last time. */
export interface Settlement {
  readonly date: IsoDate
  /** On the opening (09:30 New York), or at the close (16:00). */
  readonly time: 'AM' | 'PM'
  /** Null for what is not traded on an exchange. */
  readonly lastTradingDay: IsoDate | null
}

const dayBefore = (date: IsoDate): IsoDate => toIsoDate(tradingDayBefore(toDayNumber(date)))

/**
 * The settlement of a contract; null for an ETP, which has none. What settles on the opening is traded until the trading
 * day before, what settles at the close until then. An expiring VIX future is the exception: it is traded until 08:00
 * Chicago on the morning it settles.
 * Source: Cboe specifications of SPX and VIX options and of VX futures.
 */
export function settlementOf(contract: Contract): Settlement | null {
  switch (contract.kind) {
    case 'spxOption':
    case 'spxForward': {
      const { expiry, settlement } = contract
      return { date: expiry, time: settlement, lastTradingDay: settlement === 'AM' ? dayBefore(expiry) : expiry }
    }
    case 'varianceSwap':
      return { date: contract.expiry, time: contract.settlement, lastTradingDay: null }
    case 'vixOption':
      return { date: contract.expiry, time: 'AM', lastTradingDay: dayBefore(contract.expiry) }
    case 'vixFuture':
      return { date: contract.expiry, time: 'AM', lastTradingDay: contract.expiry }
    case 'volatilityEtp':
      return null
  }
}
