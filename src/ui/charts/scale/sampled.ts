/** The index of the ascending sample nearest to `value`; 0 for an empty one. */
export function nearestIndex(xs: ArrayLike<number>, value: number): number {
  let low = 0
  let high = xs.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((xs[middle] ?? 0) <= value) low = middle
    else high = middle
  }
  if (high <= low) return Math.max(0, high)
  return value - (xs[low] ?? 0) <= (xs[high] ?? 0) - value ? low : high
}

/** The curve through (xs, ys) read at `value`: linear between samples, flat beyond the ends. */
export function interpolate(xs: ArrayLike<number>, ys: ArrayLike<number>, value: number): number {
  const nearest = nearestIndex(xs, value)
  const low = (xs[nearest] ?? 0) <= value ? nearest : nearest - 1
  const x0 = xs[low]
  const x1 = xs[low + 1]
  const y0 = ys[low]
  const y1 = ys[low + 1]
  if (x0 === undefined || x1 === undefined || y0 === undefined || y1 === undefined || x1 === x0) {
    return ys[nearest] ?? Number.NaN
  }
  return y0 + ((y1 - y0) * (value - x0)) / (x1 - x0)
}

/** Where the largest and the smallest of some values stand; the first of equals. */
export function extremePlaces(values: ArrayLike<number>): { readonly best: number; readonly worst: number } {
  let [best, worst] = [0, 0]
  for (let place = 1; place < values.length; place += 1) {
    if ((values[place] ?? 0) > (values[best] ?? 0)) best = place
    if ((values[place] ?? 0) < (values[worst] ?? 0)) worst = place
  }
  return { best, worst }
}
