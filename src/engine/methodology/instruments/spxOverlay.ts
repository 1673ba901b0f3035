import { spxOption, spxOverlayLegs } from '../../product/spxStructures.ts'
import { nearestSpxMonthly } from './board.ts'
import { contracts, type HedgeInstrument } from './instrument.ts'

/**
 * Calendar overlay of the condor: a put at its short strike in the long-tenor month, at least one month after it
 * (BW-3, BW-10; strike and tenor are ours).
 */
export const spxOverlay: HedgeInstrument = {
  label: 'SPX calendar overlay',
  build(layer, { market, settings, condor }) {
    const series = nearestSpxMonthly(market.moment, settings.longTenorDays, condor.expiry)
    return contracts(spxOverlayLegs(layer, spxOption('put', condor.shortPut, series), condor.expiry, 1))
  },
}
