type Scale = (value: number) => number

/** Tenths of a px are finer than any screen shows, and keep the path's text short. */
export const tenth = (px: number) => Math.round(px * 10) / 10

/** The SVG path through (xs[i], ys[i]); a value that is not finite parts the line. */
export function linePath(xs: ArrayLike<number>, ys: ArrayLike<number>, x: Scale, y: Scale): string {
  let path = ''
  let pen = 'M'
  for (let index = 0; index < xs.length; index += 1) {
    const px = x(xs[index] ?? Number.NaN)
    const py = y(ys[index] ?? Number.NaN)
    if (Number.isFinite(px) && Number.isFinite(py)) {
      path += `${pen}${tenth(px)},${tenth(py)}`
      pen = 'L'
    } else {
      pen = 'M'
    }
  }
  return path
}

/** The closed SVG path between two curves over the same xs. */
export function bandPath(
  xs: ArrayLike<number>,
  lower: ArrayLike<number>,
  upper: ArrayLike<number>,
  x: Scale,
  y: Scale,
): string {
  const there: string[] = []
  const back: string[] = []
  for (let index = 0; index < xs.length; index += 1) {
    const px = tenth(x(xs[index] ?? Number.NaN))
    there.push(`${px},${tenth(y(upper[index] ?? Number.NaN))}`)
    back.push(`${px},${tenth(y(lower[index] ?? Number.NaN))}`)
  }
  return there.length > 0 ? `M${there.join('L')}L${back.reverse().join('L')}Z` : ''
}
