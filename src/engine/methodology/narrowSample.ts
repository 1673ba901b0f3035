/** Width to which a flip point is narrowed, VIX points. */
export const FLIP_WIDTH = 1e-6

/** How far ITP leaves the secant for the middle at first, and the steps it may take beyond halving (its authors' values). */
const TRUNCATION = 0.2
const SPARE_STEPS = 1

/**
 * Two samples at most `FLIP_WIDTH` apart between which a height changes sign, out of two that are further apart: few
 * samples where the height is smooth, two more than by halving at most (one by the method, one by rounding).
 * Source: Oliveira and Takahashi (2020), "An enhancement of the bisection method average performance preserving minmax
 * optimality", ACM Transactions on Mathematical Software 47 (ITP).
 * @param heightOf  changes sign between the two; a height of 0 counts as above
 */
export function narrowSample<Sample extends { readonly vix: number }>(
  from: Sample,
  to: Sample,
  heightOf: (sample: Sample) => number,
  sampleAt: (vix: number) => Sample,
): readonly [Sample, Sample] {
  let [low, high] = [from, to]
  let [heightLow, heightHigh] = [heightOf(from), heightOf(to)]
  const width = to.vix - from.vix
  let reach = (FLIP_WIDTH / 2) * 2 ** (Math.ceil(Math.log2(width / FLIP_WIDTH)) + SPARE_STEPS)
  while (high.vix - low.vix > FLIP_WIDTH) {
    const halfWidth = (high.vix - low.vix) / 2
    const middle = low.vix + halfWidth
    const secant = (heightHigh * low.vix - heightLow * high.vix) / (heightHigh - heightLow)
    const towards = Math.sign(middle - secant)
    const truncation = (TRUNCATION / width) * (2 * halfWidth) ** 2
    const guess = truncation <= Math.abs(middle - secant) ? secant + towards * truncation : middle
    const radius = reach - halfWidth
    const sample = sampleAt(Math.abs(guess - middle) <= radius ? guess : middle - towards * radius)
    const height = heightOf(sample)
    if (height < 0 === heightLow < 0) [low, heightLow] = [sample, height]
    else [high, heightHigh] = [sample, height]
    reach /= 2
  }
  return [low, high]
}
