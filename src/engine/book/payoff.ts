import type { MarketState } from '../market/marketState.ts'
import { type VixRule, vixByRule } from '../market/spotVol.ts'
import type { IronCondor } from '../product/condor.ts'
import type { Leg } from '../product/leg.ts'
import { profitOfMove } from './valueBook.ts'

export interface PayoffCurves {
  readonly condor: Float64Array
  readonly hedge: Float64Array
  readonly net: Float64Array
}

/** Net P&L in USD between the two ways the smile may answer to SPX, the smaller value in `low`. */
export interface PayoffBand {
  readonly low: Float64Array
  readonly high: Float64Array
}

/** P&L in USD since entry (now, unless prices were typed) against SPX; every array has the length of `spx`. */
export interface PayoffResult {
  readonly spx: Float64Array
  /** Days from now to the condor's expiry. */
  readonly expiryDays: number
  readonly today: PayoffCurves
  /** Today's net between sticky moneyness and sticky strike with VIX held; null where VIX moves with SPX. */
  readonly band: PayoffBand | null
  /** At the day and VIX of the what-if, where it is set. */
  readonly chosen: PayoffCurves | null
  readonly expiry: PayoffCurves
  /** SPX levels where net P&L at expiry crosses zero, ascending. */
  readonly breakEvens: readonly number[]
}

/** From one SPX level to another, points. */
export interface SpxSpan {
  readonly from: number
  readonly to: number
}

/** What a payoff is drawn for, beside the book. */
export interface PayoffRequest {
  /** SPX levels asked for; left out, those around the strikes. */
  readonly span?: SpxSpan | undefined
  readonly expiryDays: number
  /** Day of the middle curve; null draws none. */
  readonly chosenDays: number | null
  readonly vixRule: VixRule
  /** 0 sticky moneyness .. 1 sticky strike, with VIX held. */
  readonly stickiness: number
  /** P&L in USD that condor and hedge start from: what entry prices and bid-ask widths have made of them. */
  readonly condorStart: number
  readonly hedgeStart: number
}

const POINTS = 201
/** Room beyond the outer strikes, as a share of their distance (ours). */
const MARGIN_SHARE = 0.12
const EDGE_STEP = 50

const wings = ({ shortPut, putWidth, shortCall, callWidth }: IronCondor) =>
  [shortPut - putWidth, shortCall + callWidth] as const

/** The levels around the strikes: from below the lower wing to above the upper one, spot included. */
function spanAround(condor: IronCondor, spot: number): SpxSpan {
  const [longPut, longCall] = wings(condor)
  const low = Math.min(longPut, spot)
  const high = Math.max(longCall, spot)
  const margin = MARGIN_SHARE * (high - low)
  return {
    from: Math.max(1, EDGE_STEP * Math.floor((low - margin) / EDGE_STEP)),
    to: EDGE_STEP * Math.ceil((high + margin) / EDGE_STEP),
  }
}

/**
 * SPX levels of the payoff's axis: evenly over the span, with the nearest point moved onto each strike inside it so that
 * no corner of the payoff is cut. Does not depend on VIX.
 */
export function payoffGrid(condor: IronCondor, spot: number, span = spanAround(condor, spot)): Float64Array {
  const { from, to } = span
  const step = (to - from) / (POINTS - 1)
  const grid = Float64Array.from({ length: POINTS }, (_, i) => from + i * step)
  const [longPut, longCall] = wings(condor)
  for (const strike of [longPut, condor.shortPut, condor.shortCall, longCall]) {
    if (strike > from && strike < to) grid[Math.round((strike - from) / step)] = strike
  }
  return grid.sort()
}

/** P&L of a set of legs over SPX levels, `days` from now, USD. */
export function profits(
  legs: readonly Leg[],
  market: MarketState,
  spx: Float64Array,
  days: number,
  request: Pick<PayoffRequest, 'vixRule' | 'stickiness'>,
): Float64Array {
  const { vixRule } = request
  const stickiness = vixRule.mode === 'held' ? request.stickiness : 0
  const profitAt = profitOfMove(legs, market, { days, stickiness })
  return spx.map((level) => profitAt(level, vixByRule(vixRule, market.vix, level / market.spot - 1, days)))
}

/** Today a held VIX has not moved yet. */
export const todayOf = (request: PayoffRequest): PayoffRequest => ({
  ...request,
  vixRule: { ...request.vixRule, heldMove: 0 },
})

/** What lies between two curves over the same levels. */
const between = (a: Float64Array, b: Float64Array): PayoffBand => ({
  low: a.map((value, i) => Math.min(value, b[i])),
  high: a.map((value, i) => Math.max(value, b[i])),
})

/** Where a curve crosses zero, by straight lines between its points. */
export function zeroCrossings(x: Float64Array, y: Float64Array): number[] {
  const crossings: number[] = []
  for (let i = 1; i < x.length; i++) {
    const [before, after] = [y[i - 1], y[i]]
    if (before < 0 !== after < 0) crossings.push(x[i - 1] + ((x[i] - x[i - 1]) * before) / (before - after))
  }
  return crossings
}

/**
 * Profit and loss of condor, hedge and net against SPX, today, at the chosen day and at the condor's expiry, in USD
 * since entry. A held VIX moves by its own points from the chosen day on; today's curve leaves it where it is.
 * Hedge legs that settle before are cash at the level on the path.
 */
export function payoff(
  condor: IronCondor,
  condorLegs: readonly Leg[],
  hedgeLegs: readonly Leg[],
  market: MarketState,
  request: PayoffRequest,
): PayoffResult {
  const spx = payoffGrid(condor, market.spot, request.span)
  const curvesAt = (days: number, at: PayoffRequest): PayoffCurves => {
    const ofCondor = profits(condorLegs, market, spx, days, at).map((profit) => profit + request.condorStart)
    const ofHedge = profits(hedgeLegs, market, spx, days, at).map((profit) => profit + request.hedgeStart)
    return { condor: ofCondor, hedge: ofHedge, net: ofCondor.map((profit, i) => profit + ofHedge[i]) }
  }
  const expiry = curvesAt(request.expiryDays, request)
  const atOnce = todayOf(request)
  const netSticky = (stickiness: number) => curvesAt(0, { ...atOnce, stickiness }).net
  return {
    spx,
    expiryDays: request.expiryDays,
    today: curvesAt(0, atOnce),
    band: request.vixRule.mode === 'held' ? between(netSticky(0), netSticky(1)) : null,
    chosen: request.chosenDays === null ? null : curvesAt(request.chosenDays, request),
    expiry,
    breakEvens: zeroCrossings(spx, expiry.net),
  }
}
