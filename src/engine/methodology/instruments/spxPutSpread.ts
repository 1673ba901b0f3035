import { settlementMoment } from '../../market/calendar/clock.ts'
import { spxForward } from '../../market/marketState.ts'
import { spxPutSpreadLegs } from '../../product/spxStructures.ts'
import { daysToYears } from '../../units.ts'
import { nearestSpxMonthly, SPX_STRIKE_STEP } from './board.ts'
import { contracts, type HedgeInstrument } from './instrument.ts'

/** An SPX put spread of the intermediate month, strikes at multiples of its forward (RB-5; the strikes are ours). */
export const spxPutSpread: HedgeInstrument = {
  label: 'SPX put spread',
  tenor: 'middleTenorDays',
  strikes: [],
  build(layer, { market, settings }) {
    const series = nearestSpxMonthly(market.moment, settings.middleTenorDays)
    const days = settlementMoment(series.expiry, series.settlement) - market.moment
    const forward = spxForward(market, daysToYears(days))
    const strikeAt = (moneyness: number) =>
      SPX_STRIKE_STEP * Math.max(1, Math.round((moneyness * forward) / SPX_STRIKE_STEP))
    const short = strikeAt(settings.putSpreadLower)
    const long = Math.max(short + SPX_STRIKE_STEP, strikeAt(settings.putSpreadUpper))
    return contracts(spxPutSpreadLegs(layer, long, short, series, 1))
  },
}
