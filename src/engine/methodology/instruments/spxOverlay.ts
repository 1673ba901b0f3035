import { spxOption, spxOverlayLegs } from '../../product/spxStructures.ts'
import { nearestSpxMonthly, SPX_STRIKE_STEP } from './board.ts'
import { contracts, type HedgeInstrument } from './instrument.ts'

/** The short strike itself, or one as many times as far from the index. */
function overlayStrike(shortPut: number, spot: number, apart: number): number {
  if (apart === 1) return shortPut
  const strike = spot - apart * (spot - shortPut)
  return Math.max(SPX_STRIKE_STEP, SPX_STRIKE_STEP * Math.round(strike / SPX_STRIKE_STEP))
}

/**
 * Calendar overlay of the condor: a put at its short strike in the long-tenor month, at least one month after it
 * (BW-3, BW-10; strike and tenor are ours).
 */
export const spxOverlay: HedgeInstrument = {
  label: 'SPX calendar overlay',
  tenor: 'longTenorDays',
  strikes: ['strikesApart'],
  build(layer, { market, settings, condor }) {
    const series = nearestSpxMonthly(market.moment, settings.longTenorDays, condor.expiry)
    const strike = overlayStrike(condor.shortPut, market.spot, settings.strikesApart)
    return contracts(spxOverlayLegs(layer, spxOption('put', strike, series), condor.expiry, 1))
  },
}
