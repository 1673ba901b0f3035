import { evaluate, evaluation } from './black76Price.ts'

export { black76Price } from './black76Price.ts'

export type OptionRight = 'call' | 'put'

/** Undiscounted Black-76 value and sensitivities; see `black76` for units. */
export interface Black76Result {
  readonly price: number
  readonly delta: number
  readonly gamma: number
  readonly vega: number
  readonly theta: number
  readonly vanna: number
  readonly volga: number
  readonly charm: number
}

function assertDomain(right: OptionRight, forward: number, strike: number, vol: number, tau: number): void {
  if (right !== 'call' && right !== 'put') throw new RangeError(`right must be 'call' or 'put', got ${String(right)}`)
  if (!(forward > 0 && forward < Infinity)) throw new RangeError(`forward must be finite and > 0, got ${forward}`)
  if (!(strike > 0 && strike < Infinity)) throw new RangeError(`strike must be finite and > 0, got ${strike}`)
  if (!(vol >= 0 && vol < Infinity)) throw new RangeError(`vol must be finite and >= 0, got ${vol}`)
  if (!(tau >= 0 && tau < Infinity)) throw new RangeError(`tau must be finite and >= 0, got ${tau}`)
}

/**
 * Undiscounted Black-76 price and greeks of a European option in one pass, in points of the underlying.
 *   price = c [F N(c d1) - K N(c d2)],  d1,2 = ln(F/K) / (sigma sqrt(tau)) +/- sigma sqrt(tau) / 2,  c = +1 call, -1 put
 *   delta = dV/dF = c N(c d1)                 gamma = d2V/dF2 = n(d1) / (F sigma sqrt(tau))     per point
 *   vega  = dV/dsigma = F n(d1) sqrt(tau)     per 1.00 of vol
 *   theta = -dV/dtau = -F n(d1) sigma / (2 sqrt(tau))     per year at a fixed forward
 *   vanna = d delta/d sigma = -n(d1) d2 / sigma           volga = d vega/d sigma = vega d1 d2 / sigma
 *   charm = -d delta/d tau = n(d1) d2 / (2 tau)           per year
 * A discounted option multiplies all of it by the discount factor and adds r times its price to theta. Its rho at a
 * fixed forward is -tau times its price, so rho needs no kernel.
 * Relative error at most 1e-12 for |d1|, |d2| <= 8 and 1e-9 out to values of 1e-290; vanna, volga and charm cross zero
 * with d1 or d2, and there the bound is relative to their size away from the crossing.
 * @param right    'call' or 'put'
 * @param forward  F > 0, points
 * @param strike   K > 0, points
 * @param vol      sigma >= 0, annual lognormal, decimal (0.20 is 20 %)
 * @param tau      >= 0, years ACT/365 (not days)
 * Limits: sigma sqrt(tau) = 0 gives intrinsic value; delta 1, 0 or -1, at the money 0.5 for a call and -0.5 for a put;
 * every other greek 0.
 * @throws RangeError naming the parameter on NaN, an infinity or a value outside its domain
 * Source: Black (1976). Vectors: test/vectors/black76.csv
 */
export function black76(right: OptionRight, forward: number, strike: number, vol: number, tau: number): Black76Result {
  assertDomain(right, forward, strike, vol, tau)
  evaluate(forward, strike, vol, tau)
  const { value, density, h, t, sqrtTau, cdfA, tailA, cdfB } = evaluation
  const isCall = right === 'call'
  const below = forward < strike
  const price = isCall === below ? value : value + Math.abs(forward - strike)
  // 0 - x rather than -x: a worthless put has delta 0, not -0
  const delta = isCall ? (below ? cdfA : 1 - cdfB) : 0 - (below ? tailA : cdfB)
  if (density === 0) return { price, delta, gamma: 0, vega: 0, theta: 0, vanna: 0, volga: 0, charm: 0 }
  const d1 = below ? t + h : t - h
  const d2 = below ? h - t : -h - t
  const n = density / forward
  const vega = density * sqrtTau
  return {
    price,
    delta,
    gamma: n / (forward * vol * sqrtTau),
    vega,
    theta: (-0.5 * density * vol) / sqrtTau,
    vanna: (-n * d2) / vol,
    volga: (vega * d1 * d2) / vol,
    charm: (n * d2) / (2 * tau),
  }
}
