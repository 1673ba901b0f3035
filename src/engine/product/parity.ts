import type { LayerId, Leg, SpxForward, SpxSeries } from './leg.ts'
import { SPX_MULTIPLIER, spxOption } from './spxStructures.ts'

/** @param deliveryPrice  points, >= 0 */
export const spxForwardContract = (deliveryPrice: number, { expiry, settlement }: SpxSeries): SpxForward => ({
  kind: 'spxForward',
  deliveryPrice,
  expiry,
  settlement,
  multiplier: SPX_MULTIPLIER,
})

/** Long call, short put of one strike: worth e^(-rT) (F - K), a spot delta of e^(-qT). */
export const syntheticForwardLegs = (layer: LayerId, strike: number, series: SpxSeries, count: number): Leg[] => [
  { layer, contract: spxOption('call', strike, series), quantity: count },
  { layer, contract: spxOption('put', strike, series), quantity: -count },
]

/**
 * Box: a synthetic forward bought at the lower strike and sold at the higher. Pays K2 - K1 whatever SPX does, so it is
 * worth e^(-rT) (K2 - K1): a loan at the rate of the options. Long lends, short (count below 0) borrows.
 * @throws RangeError when strikes do not rise
 */
export function boxLegs(layer: LayerId, lower: number, upper: number, series: SpxSeries, count: number): Leg[] {
  if (!(lower < upper)) throw new RangeError(`lower strike ${lower} must lie below upper strike ${upper}`)
  return [...syntheticForwardLegs(layer, lower, series, count), ...syntheticForwardLegs(layer, upper, series, -count)]
}

/**
 * Conversion: the index (held to settlement, dividends reinvested: a forward of delivery price 0) with a long put and
 * a short call of one strike. Pays K whatever SPX does, so it is worth e^(-rT) K.
 */
export const conversionLegs = (layer: LayerId, strike: number, series: SpxSeries, count: number): Leg[] => [
  { layer, contract: spxForwardContract(0, series), quantity: count },
  ...syntheticForwardLegs(layer, strike, series, -count),
]

/** Reversal: the opposite of a conversion. The index sold short against a synthetic forward; owes K at settlement. */
export const reversalLegs = (layer: LayerId, strike: number, series: SpxSeries, count: number): Leg[] =>
  conversionLegs(layer, strike, series, -count)
