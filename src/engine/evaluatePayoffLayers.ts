import { profits, todayOf } from './book/payoff.ts'
import { payoffSetUp } from './evaluatePayoff.ts'
import { entrySpread } from './methodology/entrySpread.ts'
import type { HedgeLayerId } from './methodology/layer.ts'
import type { PositionResult } from './results.ts'

/** P&L of one hedge layer in USD since entry; every array has the length of the levels asked for. */
export interface LayerPayoff {
  readonly today: Float64Array
  /** At the day and VIX of the what-if, where it is set. */
  readonly chosen: Float64Array | null
  readonly expiry: Float64Array
}

/**
 * P&L of single hedge layers over the levels of a payoff. The layers of the hedge add up to its curve in `PayoffResult`.
 * @param spx     SPX levels of that payoff, points
 * @param wanted  only these are worked out; one that the hedge does not hold is zero everywhere
 */
export function evaluatePayoffLayers(
  position: PositionResult,
  spx: Float64Array,
  wanted: readonly HedgeLayerId[],
): Readonly<Partial<Record<HedgeLayerId, LayerPayoff>>> {
  const { market, wanted: request } = payoffSetUp(position)
  const layerPayoff = (id: HedgeLayerId): LayerPayoff => {
    const legs = position.sizing.layers.filter((layer) => layer.id === id).flatMap((layer) => layer.legs)
    const start = -entrySpread(legs, position.inputs.vixBidAsk)
    const at = (days: number, by = request) => profits(legs, market, spx, days, by).map((profit) => profit + start)
    return {
      today: at(0, todayOf(request)),
      chosen: request.chosenDays === null ? null : at(request.chosenDays),
      expiry: at(request.expiryDays),
    }
  }
  return Object.fromEntries(wanted.map((id) => [id, layerPayoff(id)]))
}
