import { clockLater } from '../market/calendar/clock.ts'
import type { MarketState } from '../market/marketState.ts'
import { HorizonMarket } from '../market/shock.ts'
import { pricerOf } from '../pricing/registry.ts'
import type { LayerId, Leg } from '../product/leg.ts'
import { thetaParts } from './theta.ts'
import { bookValue, bookValuer } from './valueBook.ts'

/** Where the market goes: SPX and VIX in points, reached in a straight line (log-spot, VIX) over some days. */
export interface HorizonMove {
  readonly spot: number
  readonly vix: number
  readonly days: number
  /** 0 sticky moneyness .. 1 sticky strike. */
  readonly stickiness: number
}

/** P&L in USD by cause. The parts, remainder included, add up to `total`. */
export interface Attribution {
  readonly total: number
  /** SPX delta x move of SPX. */
  readonly delta: number
  /** Half gamma x squared move of the leg's own underlying. */
  readonly gamma: number
  /** Theta with SPX and VIX unchanged, over the whole horizon. */
  readonly decay: number
  readonly financing: number
  readonly roll: number
  /** Vega of SPX options x change of their volatility. */
  readonly vega: number
  /** Vega of VIX options x change of their volatility. */
  readonly volOfVol: number
  /** Delta of VIX futures, options and ETPs x move of their future beyond its roll. */
  readonly curve: number
  /** Vanna and half volga. */
  readonly cross: number
  /** What the greeks of the start do not explain. */
  readonly remainder: number
}

export const CAUSES = [
  'delta',
  'gamma',
  'decay',
  'financing',
  'roll',
  'vega',
  'volOfVol',
  'curve',
  'cross',
  'remainder',
] as const satisfies readonly (keyof Attribution)[]

/** One of the parts, or the whole. */
export type Cause = keyof Attribution

const NOTHING: Attribution = {
  total: 0,
  delta: 0,
  gamma: 0,
  decay: 0,
  financing: 0,
  roll: 0,
  vega: 0,
  volOfVol: 0,
  curve: 0,
  cross: 0,
  remainder: 0,
}

/** What a number is when the horizon ends, and what it would be had only time passed. */
interface Reached {
  readonly atEnd: number
  readonly atRest: number
}

/** P&L of a leg by cause, and what its parts are worked out with. */
export interface LegProfit {
  readonly attribution: Attribution
  /** Whether its own underlying is SPX; otherwise it is the VIX future of its date. */
  readonly onSpx: boolean
  /** Of all that the leg holds, to its own underlying: USD per point, per vol point and their powers. */
  readonly greeks: Readonly<Record<'delta' | 'gamma' | 'vega' | 'vanna' | 'volga', number>>
  /** Points. */
  readonly underlying: Reached
  /** Its own volatility, decimal; 0 where it has none. */
  readonly vol: Reached
}

/**
 * P&L of one leg over a horizon, by the greeks of its start:
 *   delta D dU + gamma D dU^2 / 2 + theta over the horizon + vega d sigma + vanna dU d sigma + volga d sigma^2 / 2 + rest,
 * dU the move of its own underlying and d sigma of its own volatility (in points), both measured at the end of the
 * horizon against a market in which only time has passed, so that what time does is in theta alone.
 */
export function attributeLeg(leg: Leg, market: MarketState, move: HorizonMove): LegProfit {
  const pricer = pricerOf(leg.contract)
  const clock = pricer.clock(leg.contract, market.moment)
  const later = clockLater(clock, market.moment, move.days, 'actual')
  const still = new HorizonMarket(market, move.days).retarget(market.spot, market.vix)
  const moved = new HorizonMarket(market, move.days, move.stickiness).retarget(move.spot, move.vix)
  const total = bookValuer([leg], market, move.days)(moved) - bookValue([leg], market)
  const { quantity } = leg
  const start = pricer.quote(leg.contract, clock, market)
  const atRest = pricer.quote(leg.contract, later, still)
  const atEnd = pricer.quote(leg.contract, later, moved)
  const onSpx = pricer.underlying === 'spx'
  const underlying = onSpx
    ? { atEnd: move.spot, atRest: market.spot }
    : { atEnd: atEnd.forward, atRest: atRest.forward }
  const vol = { atEnd: atEnd.impliedVol ?? 0, atRest: atRest.impliedVol ?? 0 }
  const underlyingMove = underlying.atEnd - underlying.atRest
  const volMove = 100 * (vol.atEnd - vol.atRest)
  const greeks = {
    delta: quantity * start.deltaUsd,
    gamma: quantity * start.gammaUsd,
    vega: quantity * start.vegaUsd,
    vanna: quantity * start.vannaUsd,
    volga: quantity * start.volgaUsd,
  }
  const first = greeks.delta * underlyingMove
  const vega = greeks.vega * volMove
  const { decay, financing, roll } = thetaParts([leg], market, { days: move.days, timing: 'actual' })
  const gamma = (greeks.gamma * underlyingMove * underlyingMove) / 2
  const cross = volMove * (greeks.vanna * underlyingMove + (greeks.volga * volMove) / 2)
  const attribution = {
    total,
    delta: onSpx ? first : 0,
    gamma,
    decay,
    financing,
    roll,
    vega: onSpx ? vega : 0,
    volOfVol: onSpx ? 0 : vega,
    curve: onSpx ? 0 : first,
    cross,
    remainder: total - first - gamma - decay - financing - roll - vega - cross,
  }
  return { attribution, onSpx, greeks, underlying, vol }
}

function add(a: Attribution, b: Attribution): Attribution {
  const sum = { ...NOTHING, total: a.total + b.total }
  for (const cause of CAUSES) sum[cause] = a[cause] + b[cause]
  return sum
}

/** P&L of the book over a horizon, by layer and in all, each split by cause. */
export interface HorizonProfit {
  readonly byLayer: Readonly<Partial<Record<LayerId, Attribution>>>
  readonly net: Attribution
}

/** What the book makes of a move. Legs that settle on the way are cash at the level on the path. */
export function attributeProfit(legs: readonly Leg[], market: MarketState, move: HorizonMove): HorizonProfit {
  const byLayer: Partial<Record<LayerId, Attribution>> = {}
  let net = NOTHING
  for (const leg of legs) {
    const { attribution } = attributeLeg(leg, market, move)
    byLayer[leg.layer] = add(byLayer[leg.layer] ?? NOTHING, attribution)
    net = add(net, attribution)
  }
  return { byLayer, net }
}
