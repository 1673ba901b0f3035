import { DAYS_PER_YEAR } from '../units.ts'
import type { MarketState } from './marketState.ts'

/** Long-run share and speed (per year) of the decay of VIX futures' volatility with tenor; fitted to public daily data. */
const FLOOR_SHARE = 0.29
const SPEED = 6.1
/** At-the-money volatility of 30-day VIX options against VVIX; same fit. */
const ATM_TO_VVIX = 0.93

/** Multipliers depend on the tenor alone; a book asks for the same few at every point of a curve. */
const known = new Map<number, number>()
const KNOWN_LIMIT = 4096

/** Root mean square volatility multiplier H of a future from now to its settlement in T years; H(0) = 1. */
export function volDecay(years: number): number {
  const before = known.get(years)
  if (before !== undefined) return before
  if (known.size >= KNOWN_LIMIT) known.clear()
  const decay = computeVolDecay(years)
  known.set(years, decay)
  return decay
}

function computeVolDecay(years: number): number {
  const kt = SPEED * years
  if (kt < 1e-8) return 1
  const c = FLOOR_SHARE
  const variance =
    c * c + (2 * c * (1 - c) * -Math.expm1(-kt)) / kt + ((1 - c) * (1 - c) * -Math.expm1(-2 * kt)) / (2 * kt)
  return Math.sqrt(variance)
}

const H_30_DAYS = volDecay(30 / DAYS_PER_YEAR)

/**
 * At-the-money volatility (decimal) of a VIX option of T years:  sv(T) = 0.93 VVIX H(T) / H(30 days),
 *   H^2 = c^2 + 2c(1-c)(1-e^-kT)/(kT) + (1-c)^2 (1-e^-2kT)/(2kT),  c = 0.29, k = 6.1.
 * @param vvix  points (97.6 is 97.6 %)
 */
export const vixAtmVol = (vvix: number, years: number): number =>
  (ATM_TO_VVIX * (vvix / 100) * volDecay(years)) / H_30_DAYS

/**
 * Implied volatility (decimal) of a VIX option: an SSVI smile around its own future,
 *   w(k) = theta/2 (1 + rho phi k + sqrt((phi k + rho)^2 + 1 - rho^2)),  k = ln(K/F), theta = sv^2 T,
 * with phi sqrt(theta) fixed. Tends to sv at the money and stays finite as T goes to 0.
 * @param years   T > 0
 * @param future  F > 0, the VIX future of the same settlement date
 */
export function vixOptionVol(market: MarketState, years: number, future: number, strike: number): number {
  const atm = vixAtmVol(market.vvix, years)
  const rho = market.assumptions.vixSmileRho
  const theta = atm * atm * years
  const tilt = (market.assumptions.vixSmilePhi / Math.sqrt(theta)) * Math.log(strike / future)
  const shape = 1 + rho * tilt + Math.sqrt((tilt + rho) * (tilt + rho) + 1 - rho * rho)
  return atm * Math.sqrt(shape / 2)
}

/** The surface's constants under the names they have in its formulas, for what writes them out. */
export const VIX_SURFACE = { floorShare: FLOOR_SHARE, speed: SPEED, atmToVvix: ATM_TO_VVIX } as const
