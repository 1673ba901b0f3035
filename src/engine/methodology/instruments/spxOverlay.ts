import { spxOption, spxOverlayLegs } from '../../product/spxStructures.ts'
import { nearestSpxMonthly, SPX_STRIKE_STEP } from './board.ts'
import { contracts, type HedgeInstrument } from './instrument.ts'

const overlayStrike = (shortPut: number, share: number): number =>
  share === 1 ? shortPut : Math.max(SPX_STRIKE_STEP, SPX_STRIKE_STEP * Math.round((shortPut * share) / SPX_STRIKE_STEP))

/**
 * Calendar overlay of the condor: a put at its short strike in the long-tenor month, at least one month after it
 * (BW-3, BW-10; strike and tenor are ours).
 */
export const spxOverlay: HedgeInstrument = {
  label: 'SPX calendar overlay',
  build(layer, { market, settings, condor }) {
    const series = nearestSpxMonthly(market.moment, settings.longTenorDays, condor.expiry)
    const strike = overlayStrike(condor.shortPut, settings.overlayStrikeShare)
    return contracts(spxOverlayLegs(layer, spxOption('put', strike, series), condor.expiry, 1))
  },
}
