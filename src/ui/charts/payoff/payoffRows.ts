import type { HedgeLayerId, LabInputs, LayerPayoff, PayoffCurves, PayoffResult } from '../../../engine/index.ts'
import { interpolate } from '../scale/sampled.ts'

export type PayoffQuantity = keyof PayoffCurves | HedgeLayerId
/** When a curve holds: at expiry, today, or at the day and VIX of the what-if. */
export type PayoffDate = 'expiry' | 'today' | 'chosen'
export type PayoffSeries = `${PayoffQuantity}-${PayoffDate}`

/** What the payoff chart shows at one moment: P&L in USD against SPX, every array of the length of `x`. */
export interface PayoffRows {
  readonly x: Float64Array
  /** A curve that is not to be drawn is absent. */
  readonly values: Readonly<Partial<Record<PayoffSeries, Float64Array>>>
  /** The dates with curves, in the order of read-out and table. */
  readonly dates: readonly PayoffDate[]
  /** False where every hedge value is zero: there is then no hedge to draw. */
  readonly hasHedge: boolean
  /** Net today between sticky moneyness and sticky strike; null where VIX moves with SPX. */
  readonly band: PayoffResult['band']
  readonly breakEvens: readonly number[]
  readonly spot: number
  readonly shortPut: number
  readonly shortCall: number
  readonly chosenDays: number
  /** SPX of the what-if and net P&L there; null while SPX stays. */
  readonly moved: { readonly spot: number; readonly net: number } | null
}

type Inputs = Pick<LabInputs, 'spx' | 'shortPut' | 'shortCall' | 'spotMovePct' | 'daysForward'>

/** The payoffs of single layers, where they are asked for. */
export type LayerCurves = Readonly<Partial<Record<HedgeLayerId, LayerPayoff>>>

export function toPayoffRows(result: PayoffResult, inputs: Inputs, layers: LayerCurves = {}): PayoffRows {
  const { spx, today, chosen, expiry, breakEvens, band } = result
  return {
    x: spx,
    values: {
      ...named('expiry', expiry),
      ...named('today', today),
      ...(chosen && named('chosen', chosen)),
      ...namedLayers(layers),
    },
    dates: chosen ? ['expiry', 'chosen', 'today'] : ['expiry', 'today'],
    hasHedge: [today.hedge, expiry.hedge].some((curve) => curve.some((value) => value !== 0)),
    band,
    breakEvens,
    spot: inputs.spx,
    shortPut: inputs.shortPut,
    shortCall: inputs.shortCall,
    chosenDays: inputs.daysForward,
    moved: movedTo(result, inputs),
  }
}

const named = (date: PayoffDate, { condor, hedge, net }: PayoffCurves): PayoffRows['values'] => ({
  [`condor-${date}`]: condor,
  [`hedge-${date}`]: hedge,
  [`net-${date}`]: net,
})

const namedLayers = (layers: LayerCurves): PayoffRows['values'] =>
  Object.fromEntries(
    Object.entries(layers).flatMap(([id, { expiry, chosen, today }]) => [
      [`${id}-expiry`, expiry],
      [`${id}-today`, today],
      ...(chosen ? [[`${id}-chosen`, chosen]] : []),
    ]),
  )

function movedTo({ spx, today, chosen }: PayoffResult, inputs: Inputs): PayoffRows['moved'] {
  if (inputs.spotMovePct === 0) return null
  const spot = inputs.spx * (1 + inputs.spotMovePct / 100)
  return { spot, net: interpolate(spx, (chosen ?? today).net, spot) }
}
