import type { OptionRight } from './black76.ts'
import { impliedTotalVol } from './impliedTotalVol.ts'

export type NoImpliedVol = 'below intrinsic' | 'no time value' | 'at bound' | 'above bound'

export type ImpliedVol =
  | { readonly ok: true; readonly vol: number }
  | { readonly ok: false; readonly reason: NoImpliedVol; readonly message: string }

function assertPositive(name: string, value: number): void {
  if (!(value > 0 && value < Infinity)) throw new RangeError(`${name} must be finite and > 0, got ${value}`)
}

function refuse(reason: NoImpliedVol, message: string): ImpliedVol {
  return { ok: false, reason, message }
}

/** ln(high / low); high - low is exact for close levels, so their logarithm keeps full relative precision. */
function logRatio(low: number, high: number): number {
  const ratio = high / low
  if (ratio < 2) return Math.log1p((high - low) / low)
  return ratio < Infinity ? Math.log(ratio) : Math.log(high) - Math.log(low)
}

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
  const timeValue = price - intrinsic
  if (timeValue > 0 && price < bound) {
    return { ok: true, vol: impliedTotalVol(logRatio(low, high), low, timeValue, bound - price) / Math.sqrt(tau) }
  }
  const option = `a ${strike} ${right} on a forward of ${forward}`
  if (price > bound) {
    return refuse('above bound', `Price ${price} is above ${bound}, the most that ${option} can be worth.`)
  }
  if (price === bound) {
    return refuse('at bound', `Price ${price} is the most that ${option} can be worth: only an infinite vol gives it.`)
  }
  if (timeValue < 0) {
    return refuse('below intrinsic', `Price ${price} is below ${intrinsic}, the intrinsic value of ${option}.`)
  }
  return refuse(
    'no time value',
    `Price ${price} is the intrinsic value of ${option}, so there is no time value to imply a vol from.`,
  )
}
