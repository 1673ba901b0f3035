/**
 * Value at x of the line through the points (xs, ys), extended linearly from the end pairs.
 * @param xs  ascending, at least two  @param ys  same length
 */
export function piecewiseLinear(xs: readonly number[], ys: readonly number[], x: number): number {
  let i = 1
  while (i < xs.length - 1 && xs[i] <= x) i++
  return ys[i - 1] + ((ys[i] - ys[i - 1]) * (x - xs[i - 1])) / (xs[i] - xs[i - 1])
}
