import { UVXY_LIKE_LEVERAGE, VXX_LIKE_LEVERAGE, volatilityEtp } from '../../product/volatilityEtp.ts'
import type { HedgeSettings } from '../settings.ts'
import type { HedgeInstrument } from './instrument.ts'

/** Shares of a product on the short-term VIX futures index (HR-2, RN-3). */
const sharesOf = (leverage: number, fee: (settings: HedgeSettings) => number): HedgeInstrument => ({
  label: `${leverage}× volatility ETP`,
  tenor: null,
  strikes: [],
  build: (layer, { settings }) => ({
    legs: [{ layer, contract: volatilityEtp(leverage, fee(settings)), quantity: 1 }],
    contractUnit: 'shares',
  }),
})

export const unleveragedEtp = sharesOf(VXX_LIKE_LEVERAGE, (settings) => settings.unleveragedEtpFee)
export const leveragedEtp = sharesOf(UVXY_LIKE_LEVERAGE, (settings) => settings.etpFee)
