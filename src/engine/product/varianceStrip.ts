import { DAYS_PER_YEAR } from '../units.ts'
import type { LayerId, Leg, SpxSeries } from './leg.ts'
import { SPX_MULTIPLIER, spxOption } from './spxStructures.ts'

/** Vol points squared in a variance of 1 (a volatility of 100 %). */
const POINTS_SQUARED = 1e4

/** What a strip of options is built for. */
export interface VarianceStrip {
  readonly series: SpxSeries
  /** Strikes to hold, points, ascending, at least three, on both sides of the forward. */
  readonly strikes: readonly number[]
  /** SPX forward of the series, points. */
  readonly forward: number
  /** Days to settlement, > 0. */
  readonly days: number
  /** USD per vol point squared of annualised variance: vega notional / (2 K) of the swap it replicates. */
  readonly varianceNotional: number
}

/**
 * The out-of-the-money options that, bought now and delta-hedged to settlement, pay the realised variance of SPX:
 *   quantity_i = N_var 10^4 (2 / T) dK_i / K_i^2 / 100,
 * puts below K0 (the last strike at or below the forward), calls above, half of each at K0. Their price, compounded
 * to settlement, less N_var 10^4 (F/K0 - 1)^2 / T is N_var x the fair variance of these strikes. Quantities are fractions.
 * @throws RangeError when strikes do not ascend, are fewer than three or do not enclose the forward
 * Source: Cboe VIX methodology, weights dK/K^2 with dK half the distance of the neighbours, one-sided at the ends.
 */
export function varianceStripLegs(layer: LayerId, strip: VarianceStrip): Leg[] {
  const { series, strikes, forward, days, varianceNotional } = strip
  const last = strikes.length - 1
  if (last < 2) throw new RangeError(`a strip needs three strikes, got ${strikes.length}`)
  if (!(strikes[0] <= forward && forward < strikes[last])) {
    throw new RangeError(`strikes ${strikes[0]} to ${strikes[last]} must enclose the forward ${forward}`)
  }
  const scale = (varianceNotional * POINTS_SQUARED * 2 * DAYS_PER_YEAR) / days / SPX_MULTIPLIER
  const centre = Math.max(...strikes.filter((strike) => strike <= forward))
  return strikes.flatMap((strike, i): Leg[] => {
    if (i > 0 && !(strike > strikes[i - 1])) {
      throw new RangeError(`strikes must ascend, got ${strike} after ${strikes[i - 1]}`)
    }
    const [below, above] = [Math.max(0, i - 1), Math.min(last, i + 1)]
    const width = (strikes[above] - strikes[below]) / (above - below)
    const quantity = (scale * width) / (strike * strike)
    const put: Leg = { layer, contract: spxOption('put', strike, series), quantity }
    const call: Leg = { layer, contract: spxOption('call', strike, series), quantity }
    if (strike === centre) {
      return [
        { ...put, quantity: quantity / 2 },
        { ...call, quantity: quantity / 2 },
      ]
    }
    return strike < forward ? [put] : [call]
  })
}
