import { millsDifference, millsRatio } from '../math/millsRatio.ts'

const SQRT_TWO_PI = Math.sqrt(2 * Math.PI)
/** Below this s (ours) D at the inflection point is s itself, to 6e-4; the difference of Mills ratios would cancel. */
const SMALL = 1e-3
/** Below this share of the bound (ours) the quotient bound / value nears overflow, and its logarithm is taken in parts. */
const FAR = 2 ** -1018
/** Below this s (ours) at x = 0 the first guess is the root: it is off by a share of about s. */
const EXACT = 1e-17
/** The step after one of this size (ours) is below a rounding: its size goes with the fourth power. */
const LAST_STEP = 1e-4
/** Ours: on a grid of 240 000 cases, x from 1e-20 to 700 and s from 1e-9 to 40, no case took more than three steps. */
const MOST_STEPS = 12

/**
 * First guess of s in closed form, at most a factor 5 from the root. At s = sqrt(2x) the value turns from convex to
 * concave in s. Above, -ln(rest) is matched there to second order. Below, the value falls like s^3 exp(-h^2/2 - t^2/2):
 * either factor alone bounds h^2 from above, and the lower bound is taken.
 */
function firstGuess(x: number, share: number, restShare: number, kappa: number, shift: number): number {
  const inflection = Math.sqrt(2 * x)
  const difference = inflection < SMALL ? inflection : millsRatio(0) - millsRatio(inflection)
  const excess = share - difference / SQRT_TWO_PI
  if (excess >= 0) {
    const fall = Math.log1p(excess / restShare)
    // sqrt(1 + 2 fall) - 1 without its cancellation
    return inflection + (SQRT_TWO_PI - difference) * ((2 * fall) / (1 + Math.sqrt(1 + 2 * fall)))
  }
  const drop = Math.max(0, Math.log(difference * kappa) + shift)
  return x / Math.sqrt(Math.min(drop + 0.5 * x + Math.sqrt(drop * (drop + x)), 0.5 * x * Math.exp(2 * drop)))
}

/**
 * Total vol s = vol sqrt(tau) at which the out-of-the-money option between two levels has the given value.
 *   value = low N(a) - high N(b),  a, b = h +/- t,  h = -x / s,  t = s / 2,  x = ln(high / low)
 * With the density drawn out, value = low n(a) D and rest = low - value = low n(a) C, where D = N(a)/n(a) - N(b)/n(b)
 * and C = N(-a)/n(a) + N(b)/n(b). Logarithms of these neither underflow nor cancel, and their slopes in s are 1/D and
 * -1/C. The value (below half its bound) or the rest is met in ln s by Householder's method of third order: the scheme
 * of Jaeckel (2016), "Let's be rational", with other coordinates and another first guess.
 * A kernel: it checks nothing.
 * @param x      >= 0, ln(high / low)
 * @param low    the bound of the value: the smaller of forward and strike, > 0, points
 * @param value  0 < value < low, points
 * @param rest   low - value to full relative precision, points
 */
export function impliedTotalVol(x: number, low: number, value: number, rest: number): number {
  const meetsValue = value < 0.5 * low
  const far = value < FAR * low
  const kappa = (far ? 1 : low / (meetsValue ? value : rest)) / SQRT_TWO_PI
  const shift = far ? Math.log(low) - Math.log(value) : 0
  let s = firstGuess(x, value / low, rest / low, kappa, shift)
  if (x === 0 && s < EXACT) return s
  for (let count = 0; count < MOST_STEPS; count++) {
    const h = -x / s
    const t = 0.5 * s
    const a = h + t
    const ratio = meetsValue ? millsDifference(h, t) : millsRatio(a) + millsRatio(t - h)
    const error = Math.log(ratio * kappa) + shift - 0.5 * a * a
    const slope = (meetsValue ? s : -s) / ratio
    // The second and third derivatives in ln s, as multiples of the slope.
    const w = (h - t) * (h + t) - slope
    const second = w + 1
    const third = w * (w - slope + 3) + 1 - (3 * h * h + t * t)
    const newton = -error / slope
    const step = (newton * (1 + 0.5 * second * newton)) / (1 + newton * (second + (third * newton) / 6))
    s *= Math.exp(step)
    if (Math.abs(step) < LAST_STEP) return s
  }
  return s
}
