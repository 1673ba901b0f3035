import { upperTail } from './normal.ts'

const SQRT_TWO_PI = Math.sqrt(2 * Math.PI)
/** From here on (ours; it is beyond the centre interval of erf) `upperTail` is proportional to the density it is given. */
const SCALED_FROM = 1
/**
 * The series of `millsDifference` is taken for t and -h t below these (ours). There the plain difference loses about
 * 1/t roundings; the series needs at most SERIES_TERMS pairs, with term k below (t^2 / (2k + 1) + |h t| / k) of the last.
 */
const SERIES_T = 0.35
const SERIES_HT = 0.5
const SERIES_TERMS = 20
const RECIPROCALS = Array.from({ length: SERIES_TERMS }, (_, k) => 1 / (2 * k * (2 * k + 1)))
/** A term below this share of the sum no longer changes it. */
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
 * N(a)/n(a) - N(b)/n(b) for a, b = h +/- t, without the cancellation of close a and b: the undiscounted value of an
 * out-of-the-money option in units of its vega per unit of total vol.
 * For small t it is twice the odd part of the Taylor series in t. With R_k the k-th derivative of N(z)/n(z) at z = h,
 *   R_1 = 1 + h R_0,  R_k+1 = h R_k + k R_k-1,  so the terms c_k = R_k t^k / k! obey c_k+1 = t (h c_k + t c_k-1) / (k+1)
 * @param h  <= 0, standard deviations
 * @param t  >= 0, standard deviations
 */
export function millsDifference(h: number, t: number): number {
  if (t < SERIES_T && -h * t < SERIES_HT) {
    const squared = t * t
    let even = millsRatio(-h)
    let odd = 1 + h * even
    let weight = t
    let sum = t * odd
    for (let k = 1; k < RECIPROCALS.length; k++) {
      even = h * odd + (2 * k - 1) * even
      odd = h * even + 2 * k * odd
      weight *= squared * (RECIPROCALS[k] ?? 0)
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
