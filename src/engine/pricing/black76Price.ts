import { upperTail } from '../math/normal.ts'

/**
 * The Black-76 kernel: one evaluation of the out-of-the-money option between two levels `low` <= `high`.
 *   value = low N(a) - high N(b),  a, b = h +/- t,  h = -ln(high/low) / s,  t = s / 2,  s = vol sqrt(tau)
 * It is the call when the forward is the low level and the put when it is the high one; the other side follows by
 * parity, so no price is ever the small difference of two large ones.
 */

const ONE_OVER_SQRT_TWO_PI = 1 / Math.sqrt(2 * Math.PI)
/**
 * Below this s the difference N(a)/n(a) - N(b)/n(b) is taken as a series in t (ours). At the end of the interval the
 * first term left out is t^8/945 = 7e-16 of the sum; above it the plain difference loses about max(1, |h|)/s roundings.
 */
const SERIES_END = 0.06
/** h below this leaves a <= -47 for any two doubles (|ln(high/low)| < 1455), where n(a) is 0. */
const NOTHING_LEFT = -60

/**
 * Inputs and findings of the evaluation under way. One object is reused, and the steps below take no arguments, because
 * a double handed to a function that is not inlined is allocated on the heap: that doubled the cost of a price. Read it
 * right after `evaluate`; it means nothing later. Fractions to start with, so that the fields are stored as doubles.
 */
export const evaluation = {
  /** The smaller and the larger of forward and strike, points. */
  low: 0.5,
  high: 0.5,
  /** Square root of years. */
  sqrtTau: 0.5,
  h: 0.5,
  t: 0.5,
  /** Undiscounted value of the out-of-the-money option, points. */
  value: 0.5,
  /** low n(a) = high n(b), points. */
  density: 0.5,
  /** N(a), N(-a) and N(b), each to full relative precision. */
  cdfA: 0.5,
  tailA: 0.5,
  cdfB: 0.5,
}

/**
 * Small s. With D_k the k-th derivative of N(z)/n(z) at z = h, times n(h),
 *   D_0 = N(h),  D_1 = n(h) + h D_0,  D_k+1 = h D_k + k D_k-1,
 * N(a) and N(b) are n(a)/n(h) and n(b)/n(h) times the even part plus and minus the odd part of the Taylor series in t.
 * Every D_k is positive, so value = 2 low (n(a)/n(h)) odd suffers no cancellation.
 */
function evaluateSeries(): void {
  const { low, high, h, t } = evaluation
  const n = ONE_OVER_SQRT_TWO_PI * Math.exp(-0.5 * h * h)
  const d0 = upperTail(-h, n)
  const d1 = n + h * d0
  const d2 = d0 + h * d1
  const d3 = h * d2 + 2 * d1
  const d4 = h * d3 + 3 * d2
  const d5 = h * d4 + 4 * d3
  const d6 = h * d5 + 5 * d4
  const d7 = h * d6 + 6 * d5
  const u = t * t
  const odd = t * (d1 + u * (d3 * (1 / 6) + u * (d5 * (1 / 120) + u * d7 * (1 / 5040))))
  const even = d0 + u * (d2 * 0.5 + u * (d4 * (1 / 24) + u * d6 * (1 / 720)))
  // n(a)/n(h) = exp(-h t) exp(-t^2/2), and exp(-h t) is the square root of high/low
  const v = 0.5 * u
  const scale = Math.sqrt(high / low) * (1 - v * (1 - v * (0.5 - v * (1 / 6))))
  const cdfA = scale * (even + odd)
  evaluation.value = 2 * low * scale * odd
  evaluation.density = low * scale * n
  evaluation.cdfA = cdfA
  evaluation.tailA = 1 - cdfA
  evaluation.cdfB = (low * scale * (even - odd)) / high
}

/**
 * Fills `evaluation`; parameters as in `black76Price`. In one piece on purpose: above 460 bytecodes V8 compiles it once,
 * with both tails inlined, instead of inlining part of it into each caller. In smaller pieces the same arithmetic took
 * between 60 and 130 ns from run to run; like this it keeps to 80.
 */
export function evaluate(forward: number, strike: number, vol: number, tau: number): void {
  const below = forward < strike
  const low = below ? forward : strike
  const high = below ? strike : forward
  const ratio = high / low
  // high - low is exact for close levels, so their logarithm keeps full relative precision
  const logRatio = ratio < 2 ? Math.log1p((high - low) / low) : Math.log(ratio)
  const sqrtTau = Math.sqrt(tau)
  const s = vol * sqrtTau
  const h = -logRatio / s
  const t = 0.5 * s
  evaluation.low = low
  evaluation.high = high
  evaluation.sqrtTau = sqrtTau
  evaluation.h = h
  evaluation.t = t
  if (!(s > 0) || h < NOTHING_LEFT) {
    const share = low === high ? 0.5 : 0
    evaluation.value = 0
    evaluation.density = 0
    evaluation.cdfA = share
    evaluation.tailA = 1 - share
    evaluation.cdfB = share
    return
  }
  if (s < SERIES_END) {
    evaluateSeries()
    return
  }
  const a = h + t
  const n = ONE_OVER_SQRT_TWO_PI * Math.exp(-0.5 * a * a)
  const density = low * n
  const tail = upperTail(Math.abs(a), n)
  const cdfA = a < 0 ? tail : 1 - tail
  const cdfB = upperTail(t - h, density / high)
  evaluation.value = low * cdfA - high * cdfB
  evaluation.density = density
  evaluation.cdfA = cdfA
  evaluation.tailA = a < 0 ? 1 - tail : tail
  evaluation.cdfB = cdfB
}

/**
 * Undiscounted Black-76 price alone, in points: the price field of `black76` bit for bit, for hot loops.
 * A kernel: it checks nothing and allocates nothing. Outside the domain of `black76` the result is meaningless.
 * @param isCall   true for a call, false for a put
 * @param forward  F > 0, points
 * @param strike   K > 0, points
 * @param vol      sigma >= 0, annual lognormal, decimal
 * @param tau      >= 0, years ACT/365
 */
export function black76Price(isCall: boolean, forward: number, strike: number, vol: number, tau: number): number {
  evaluate(forward, strike, vol, tau)
  return isCall === forward < strike ? evaluation.value : evaluation.value + Math.abs(forward - strike)
}
