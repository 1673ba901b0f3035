import { clockTo, settlementMoment } from '../../market/calendar/clock.ts'
import { fairVariance } from '../../pricing/varianceSwap.ts'
import type { VarianceSwap } from '../../product/leg.ts'
import { nearestSpxMonthly } from './board.ts'
import { contracts, type HedgeInstrument } from './instrument.ts'

/** Vega notional of one unit, USD a vol point (ours: swaps are written in any size). */
const UNIT_VEGA_NOTIONAL = 100

/** A variance swap of the intermediate month, struck at its fair volatility, so that it costs nothing (RN-4). */
export const varianceSwap: HedgeInstrument = {
  label: 'SPX variance swap',
  tenor: 'middleTenorDays',
  strikes: [],
  build(layer, { market, settings }) {
    const series = nearestSpxMonthly(market.moment, settings.middleTenorDays)
    const clock = clockTo(market.moment, settlementMoment(series.expiry, series.settlement))
    const contract: VarianceSwap = {
      kind: 'varianceSwap',
      ...series,
      strikeVol: Math.sqrt(fairVariance(market, clock)),
      vegaNotional: UNIT_VEGA_NOTIONAL,
    }
    return contracts([{ layer, contract, quantity: 1 }])
  },
}
