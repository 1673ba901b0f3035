import type { OptionRight } from './black76.ts'
import { impliedTotalVol } from './impliedTotalVol.ts'

/** Why no finite positive vol gives the price. */
export type NoImpliedVol = 'below intrinsic' | 'no time value' | 'at bound' | 'above bound'

/** `vol` is annual, lognormal, decimal (0.20 is 20 %). */
export type ImpliedVol =
  | { readonly ok: true; readonly vol: number }
  | { readonly ok: false; readonly reason: NoImpliedVol; readonly message: string }

function assertPositive(name: string, value: number): void {
  if (!(value > 0 && value < Infinity)) throw new RangeError(`${name} must be finite and > 0, got ${value}`)
}

/** ln(high / low); high - low is exact for close levels, so their logarithm keeps full relative precision. */
function logRatio(low: number, high: number): number {
  const ratio = high / low
  if (ratio < 2) return Math.log1p((high - low) / low)
  return ratio < Infinity ? Math.log(ratio) : Math.log(high) - Math.log(low)
}

function refuse(price: number, intrinsic: number, bound: number, option: string): ImpliedVol {
  const no = (reason: NoImpliedVol, rest: string): ImpliedVol => ({
    ok: false,
    reason,
    message: `Price ${price} ${rest}`,
  })
  if (price > bound) return no('above bound', `is above ${bound}, the most that ${option} can be worth.`)
  if (price === bound) return no('at bound', `is the most that ${option} can be worth; only an infinite vol gives it.`)
  if (price < intrinsic) return no('below intrinsic', `is below ${intrinsic}, the intrinsic value of ${option}.`)
  return no('no time value', `is the intrinsic value of ${option}: nothing is left for a vol to explain.`)
}

/**
 * Black-76 implied vol: the vol at which `black76` gives an undiscounted price. The out-of-the-money side is solved;
 * an in-the-money price is brought there by parity, which leaves of its time value what the rounding of price and
 * F - K left.
 *   price = c [F N(c d1) - K N(c d2)],  d1,2 = ln(F/K) / (sigma sqrt(tau)) +/- sigma sqrt(tau) / 2,  c = +1 call, -1 put
 * For every price strictly between intrinsic value and bound (call: forward, put: strike) the vol is that of the
 * out-of-the-money doubles, to about four units in the last place, also where the price is subnormal or an ulp below its bound.
 * @param right    'call' or 'put'
 * @param forward  F > 0, points
 * @param strike   K > 0, points
 * @param tau      > 0, years ACT/365 (not days)
 * @param price    undiscounted, points; a discounted one is divided by its discount factor first
 * @returns the vol, or the reason why there is none with a sentence that names the numbers: 'below intrinsic',
 * 'no time value' (exactly intrinsic value), 'at bound' (only an infinite vol gives it), 'above bound'
 * @throws RangeError naming the parameter on NaN, an infinity, or a forward, strike or tau <= 0
 * Source: Black (1976); method after Jaeckel (2016), see `impliedTotalVol`. Vectors: test/vectors/impliedVol.csv
 */
export function impliedVol(
  right: OptionRight,
  forward: number,
  strike: number,
  tau: number,
  price: number,
): ImpliedVol {
  if (right !== 'call' && right !== 'put') throw new RangeError(`right must be 'call' or 'put', got ${String(right)}`)
  assertPositive('forward', forward)
  assertPositive('strike', strike)
  assertPositive('tau', tau)
  if (!Number.isFinite(price)) throw new RangeError(`price must be finite, got ${price}`)
  const isCall = right === 'call'
  const below = forward < strike
  const low = below ? forward : strike
  const high = below ? strike : forward
  const bound = isCall ? forward : strike
  const intrinsic = isCall === below ? 0 : high - low
  if (!(price > intrinsic && price < bound)) {
    return refuse(price, intrinsic, bound, `a ${strike} ${right} on a forward of ${forward}`)
  }
  const totalVol = impliedTotalVol(logRatio(low, high), low, price - intrinsic, bound - price)
  // At the money a price near the smallest double implies a vol below it.
  return { ok: true, vol: Math.max(totalVol / Math.sqrt(tau), Number.MIN_VALUE) }
}
