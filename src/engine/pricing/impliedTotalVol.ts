import { millsDifference, millsRatio } from '../math/millsRatio.ts'

const ROOT_HALF_PI = Math.sqrt(Math.PI / 2)
const SQRT_TWO_PI = Math.sqrt(2 * Math.PI)
/** Below this share of the low level the quotient low / timeValue nears overflow, and logarithms are taken apart (ours). */
const FAR = 2 ** -900
/** Convergence is of fourth order: after a relative step below this the next one is below a rounding (ours). */
const LAST_STEP = 1e-4
/** Three steps are the most that 240 000 cases on a grid of x from 1e-20 to 700 and s from 1e-9 to 40 took. */
const MOST_STEPS = 12

/**
 * First guess of s in closed form.
 * Above the price at the inflection point s_c = sqrt(2x), where the price is concave in s, the logarithm of what is
 * left to the bound is matched to second order at s_c. Below it, the bound on s is used that follows from dropping the
 * slowly varying factor of the price, whose exponential is exp(-(h^2 + t^2) / 2), or of the exponential where s_c is small.
 */
function firstGuess(x: number, share: number, restShare: number, kappa: number, shift: number): number {
  const inflection = Math.sqrt(2 * x)
  const difference = inflection < 1e-3 ? inflection : ROOT_HALF_PI - millsRatio(inflection)
  const excess = share - difference / SQRT_TWO_PI
  if (excess >= 0) {
    const logLeft = Math.log1p(excess / restShare)
    return inflection + (SQRT_TWO_PI - difference) * (Math.sqrt(1 + 2 * logLeft) - 1)
  }
  const logShort = Math.max(0, Math.log(difference * kappa) + shift)
  const hSquared = Math.min(logShort + 0.5 * x + Math.sqrt(logShort * (logShort + x)), 0.5 * x * Math.exp(2 * logShort))
  return x / Math.sqrt(hSquared)
}

/**
 * Total vol s = vol sqrt(tau) at which the out-of-the-money option between two levels has a given value.
 *   value = low N(a) - high N(b),  a, b = h +/- t,  h = -x / s,  t = s / 2,  x = ln(high / low)
 * With n(a) drawn out, value = low n(a) D and low - value = low n(a) C, where D and C are a difference and a sum of
 * Mills ratios: both logarithms are free of underflow and cancellation, and their slopes in s are 1/D and -1/C. The
 * one that is nearer to linear (ln value below half the bound, ln(low - value) above) is solved for ln s by
 * Householder's method of third order (fourth-order convergence), as Jaeckel (2016), "Let's be rational", does in s.
 * A kernel: it checks nothing.
 * @param x      >= 0, ln(high / low)
 * @param low    > 0, the smaller of forward and strike: the bound of the value, points
 * @param value  0 < value < low, points
 * @param rest   low - value to full relative precision, points
 */
export function impliedTotalVol(x: number, low: number, value: number, rest: number): number {
  const near = value < 0.5 * low
  const far = value < FAR * low
  const kappa = (far ? 1 : low / (near ? value : rest)) / SQRT_TWO_PI
  const shift = far ? Math.log(low) - Math.log(value) : 0
  let s = firstGuess(x, value / low, rest / low, kappa, shift)
  for (let count = 0; count < MOST_STEPS; count++) {
    const h = -x / s
    const t = 0.5 * s
    const a = h + t
    const ratio = near ? millsDifference(h, t) : millsRatio(a) + millsRatio(t - h)
    const error = Math.log(ratio * kappa) + shift - 0.5 * a * a
    const slope = (near ? s : -s) / ratio
    const w = (h - t) * (h + t) - slope
    const second = w + 1
    const third = w * (w - slope) - (3 * h * h + t * t) + 3 * w + 1
    const newton = -error / slope
    const step = (newton * (1 + 0.5 * second * newton)) / (1 + newton * (second + (third * newton) / 6))
    if (Math.abs(step) < LAST_STEP) return s + s * step * (1 + step * (0.5 + step / 6))
    s *= Math.exp(step)
  }
  return s
}
