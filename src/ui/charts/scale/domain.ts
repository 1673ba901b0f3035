/** A closed interval of an axis, in the unit of its data. */
export interface Domain {
  readonly min: number
  readonly max: number
}

const ROUND_STEPS = [1, 2, 2.5, 5, 10] as const

/** Absorbs the last bit where a bound is a multiple of the step already. */
const STEP_TOLERANCE = 1e-9

/** The smallest round step (1, 2, 2.5 or 5 times a power of ten) that parts `span` into at most `most` pieces. */
export function roundStep(span: number, most: number): number {
  if (!(span > 0) || !(most > 0)) return 1
  const rough = span / most
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = ROUND_STEPS.find((step) => step * power >= rough * (1 - STEP_TOLERANCE)) ?? 10
  return factor * power
}

/** The domain widened to multiples of its own round step. */
export function snapOutwards({ min, max }: Domain, most: number): Domain {
  const step = roundStep(max - min, most)
  return {
    min: Math.floor(min / step + STEP_TOLERANCE) * step,
    max: Math.ceil(max / step - STEP_TOLERANCE) * step,
  }
}

/** The multiples of a round step, not smaller than `least`, inside the domain, ascending. */
export function roundTicks({ min, max }: Domain, most: number, least = 0): number[] {
  const step = Math.max(least, roundStep(max - min, most))
  const first = Math.ceil(min / step - STEP_TOLERANCE)
  const last = Math.floor(max / step + STEP_TOLERANCE)
  // The product is taken afresh for every tick: adding the step up would drift off the round numbers.
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step + 0)
}

/** The smallest and largest of all finite values, always including `include`. */
export function extentOf(arrays: Iterable<ArrayLike<number>>, include: readonly number[] = []): Domain {
  let min = Number.POSITIVE_INFINITY
  let max = Number.NEGATIVE_INFINITY
  const take = (value: number) => {
    if (!Number.isFinite(value)) return
    if (value < min) min = value
    if (value > max) max = value
  }
  include.forEach(take)
  for (const array of arrays) for (let index = 0; index < array.length; index += 1) take(array[index] ?? Number.NaN)
  return min <= max ? { min, max } : { min: 0, max: 1 }
}

/** `extent` with a margin on each side, as a fraction of its span: a curve should not lie on the frame. */
export function withMargin({ min, max }: Domain, fraction: number): Domain {
  const room = (max - min || 1) * fraction
  return { min: min - (min < 0 ? room : 0), max: max + (max > 0 ? room : 0) }
}
