import { DAYS_PER_YEAR } from '../units.ts'
import type { Clock } from './calendar/clock.ts'
import { discountFactor, type MarketState, spxForward } from './marketState.ts'
import { vixAtmVol } from './vixOptionSurface.ts'

/** Days of one VIX window, and of one step of the variance term structure. */
const WINDOW = 30

/** A future exceeds forward variance volatility by convexity; the correction is bounded by this factor. */
const MAX_CONVEXITY = 1.15

/** Bound on the curvature of variance inside the first window, as a share of V^2 a day. */
const MAX_SLOPE = 0.02

/** VIX level at which the chain of 2026-01-30 fixed the ratio of VIX to at-the-money volatility and the skew. */
const CHAIN_VIX = 17.4
/** Excess of VIX over 30-day at-the-money volatility on that chain, and where it stops growing with tenor. */
const RATIO_EXCESS = 0.23
const RATIO_TENOR_CAP = 1.5

/** SSVI parameters fitted to the SPX chain of 2026-01-30, 14 to 412 days. */
export const SKEW_RHO = -0.664
const ETA = 1.447
const GAMMA = 0.443
/** Bounds on the skew multiplier (ours, with its exponent). */
const SKEW_FLOOR = 0.65
const SKEW_CAP = 1.1

/**
 * Forward 30-day variance volatility in points for the window starting at d:
 *   Vf(d) = C(d) min(1.15, exp(sv(T)^2 T / 2)),  T = d/365.
 */
export function forwardVarianceVol(market: MarketState, d: number): number {
  const years = d / DAYS_PER_YEAR
  const volOfFuture = vixAtmVol(market.vvix, years)
  return market.curve.level(d) * Math.min(MAX_CONVEXITY, Math.exp((volOfFuture * volOfFuture * years) / 2))
}

/**
 * Cumulative model-free variance W(e) in VIX points squared x days, from VIX and the futures curve.
 * W(30) = 30 V^2; each further window adds 30 Vf^2; linear between; quadratic inside the first window so that the
 * slope runs towards the next window's. @param e  effective days >= 0
 */
export function cumulativeVariance(market: MarketState, e: number): number {
  const v2 = market.vix * market.vix
  if (e <= WINDOW) {
    const next = forwardVarianceVol(market, WINDOW)
    const limit = MAX_SLOPE * v2
    const slope = Math.min(limit, Math.max(-limit, (next * next - v2) / WINDOW))
    return v2 * e + slope * (e * e - WINDOW * e)
  }
  let variance = WINDOW * v2
  for (let start = WINDOW; start < e; start += WINDOW) {
    const level = forwardVarianceVol(market, start)
    variance += Math.min(WINDOW, e - start) * level * level
  }
  return variance
}

/** At-the-money total variance theta = W(e) / 10^4 / 365 / R^2,  R = 1 + 0.23 min(sqrt(e/30), 1.5) (V/17.4)^x. */
export function atmTotalVariance(market: MarketState, e: number): number {
  const tenor = Math.min(Math.sqrt(e / WINDOW), RATIO_TENOR_CAP)
  const ratio = 1 + RATIO_EXCESS * tenor * (market.vix / CHAIN_VIX) ** market.assumptions.ratioExponent
  return cumulativeVariance(market, e) / 1e4 / DAYS_PER_YEAR / (ratio * ratio)
}

/** One expiry of the surface: what all strikes of it share. Mutable so that loops can refill one instance. */
export interface SpxSlice {
  forward: number
  discount: number
  years: number
  /** At-the-money total variance. */
  theta: number
  /** SSVI curvature phi. */
  phi: number
  /** Added to ln(K/F): see MarketState.smileShift. */
  shift: number
}

export const emptySlice = (): SpxSlice => ({ forward: 0, discount: 1, years: 0, theta: 0, phi: 0, shift: 0 })

/**
 * Fills a slice of the surface for one expiry. Black-76 and discounting run on calendar time, variance on effective
 * days; phi = m eta theta^-gamma (1 + theta)^(gamma - 1), m = (17.4/V)^y kept within 0.65..1.1.
 */
export function fillSpxSlice(slice: SpxSlice, market: MarketState, clock: Clock): SpxSlice {
  const years = clock.days / DAYS_PER_YEAR
  slice.years = years
  slice.forward = spxForward(market, years)
  slice.discount = discountFactor(market, years)
  const theta = years > 0 ? atmTotalVariance(market, clock.effectiveDays) : 0
  slice.theta = theta
  slice.shift = market.smileShift
  const flattening = (CHAIN_VIX / market.vix) ** market.assumptions.skewExponent
  const multiplier = Math.min(SKEW_CAP, Math.max(SKEW_FLOOR, flattening))
  slice.phi = theta > 0 ? multiplier * ETA * theta ** -GAMMA * (1 + theta) ** (GAMMA - 1) : 0
  return slice
}

/** At-the-money volatility of a slice, decimal: sqrt(theta / T); 0 at T = 0. */
export const sliceAtmVol = (slice: SpxSlice): number => (slice.years > 0 ? Math.sqrt(slice.theta / slice.years) : 0)

/**
 * Implied volatility (decimal) of a strike: SSVI (Gatheral and Jacquier, 2014),
 *   w(k) = theta/2 (1 + rho phi k + sqrt((phi k + rho)^2 + 1 - rho^2)),  k = ln(K/F) + shift;  sigma = sqrt(w/T).
 * 0 at T = 0, where Black-76 gives intrinsic value whatever the volatility.
 */
export function sliceVol(slice: SpxSlice, strike: number): number {
  if (slice.years <= 0) return 0
  const tilt = slice.phi * (Math.log(strike / slice.forward) + slice.shift)
  const shape = 1 + SKEW_RHO * tilt + Math.sqrt((tilt + SKEW_RHO) * (tilt + SKEW_RHO) + 1 - SKEW_RHO * SKEW_RHO)
  return Math.sqrt((slice.theta * shape) / 2 / slice.years)
}

/** Slope of implied volatility against strike, d sigma/dK, per point: (dw/dk) / (2 sigma T K). 0 at T = 0. */
export function sliceVolSlope(slice: SpxSlice, strike: number): number {
  if (slice.years <= 0) return 0
  const tilt = slice.phi * (Math.log(strike / slice.forward) + slice.shift) + SKEW_RHO
  const root = Math.sqrt(tilt * tilt + 1 - SKEW_RHO * SKEW_RHO)
  const varianceSlope = (slice.theta / 2) * slice.phi * (SKEW_RHO + tilt / root)
  return varianceSlope / (2 * sliceVol(slice, strike) * slice.years * strike)
}

/** The surface's constants under the names they have in its formulas, for what writes them out. */
export const SPX_SURFACE = {
  window: WINDOW,
  maxConvexity: MAX_CONVEXITY,
  maxSlope: MAX_SLOPE,
  chainVix: CHAIN_VIX,
  ratioExcess: RATIO_EXCESS,
  ratioTenorCap: RATIO_TENOR_CAP,
  rho: SKEW_RHO,
  eta: ETA,
  gamma: GAMMA,
  skewFloor: SKEW_FLOOR,
  skewCap: SKEW_CAP,
} as const
