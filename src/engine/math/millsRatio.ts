import { upperTail } from './normal.ts'

const SQRT_TWO_PI = Math.sqrt(2 * Math.PI)
/** From here on (ours; beyond the centre interval of erf) `upperTail` is proportional to the density it is given. */
const SCALED_FROM = 1
/** Where the difference is taken as a series (ours): elsewhere the plain one is good to a few roundings. */
const SERIES_T = 0.35
const SERIES_HT = 0.5
/** 1 / (2k (2k + 1)): ten terms reach double precision in the corner of that region, twenty leave room. */
const FACTORS = Array.from({ length: 20 }, (_, k) => 1 / (2 * k * (2 * k + 1)))
/** A term below this share of the sum does not change it. */
const NEGLIGIBLE = Number.EPSILON / 4

/**
 * Mills ratio N(-z) / n(z) of the standard normal: it falls like 1/z where tail and density have long underflowed.
 *   N(-z) / n(z) = sqrt(pi/2) exp(x^2) erfc(x),  x = z / sqrt(2)
 * @param z  >= 0, standard deviations; Infinity gives 0
 */
export function millsRatio(z: number): number {
  if (z >= SCALED_FROM) return upperTail(z, 1)
  const reciprocal = SQRT_TWO_PI * Math.exp(0.5 * z * z)
  return upperTail(z, 1 / reciprocal) * reciprocal
}

/**
 * N(a)/n(a) - N(b)/n(b) for a, b = h +/- t, without the cancellation of close a and b: the value of an out-of-the-money
 * option in units of its vega per 1.00 of total vol.
 * For small t it is twice the odd part of the Taylor series in t. The k-th derivatives R_k of N(z)/n(z) at z = h obey
 *   R_1 = 1 + h R_0,  R_k+1 = h R_k + k R_k-1
 * @param h  <= 0, standard deviations
 * @param t  >= 0, standard deviations
 */
export function millsDifference(h: number, t: number): number {
  if (t < SERIES_T && -h * t < SERIES_HT) {
    let even = millsRatio(-h)
    let odd = 1 + h * even
    let weight = t
    let sum = t * odd
    for (let k = 1; k < FACTORS.length; k++) {
      even = h * odd + (2 * k - 1) * even
      odd = h * even + 2 * k * odd
      weight *= t * t * (FACTORS[k] ?? 0)
      const term = weight * odd
      sum += term
      if (term < NEGLIGIBLE * sum) break
    }
    return 2 * sum
  }
  const a = h + t
  const upper = a <= 0 ? millsRatio(-a) : SQRT_TWO_PI * Math.exp(0.5 * a * a) - millsRatio(a)
  return upper - millsRatio(t - h)
}
