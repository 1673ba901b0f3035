import { upperTail } from './normal.ts'

const SQRT_TWO_PI = Math.sqrt(2 * Math.PI)
/** From here on (ours; beyond the centre interval of erf) `upperTail` is the density times a factor without it. */
const SCALED_FROM = 1

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
