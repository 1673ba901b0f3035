type Scale = (value: number) => number

/** Tenths of a px are finer than any screen shows, and keep the path's text short. */
export const tenth = (px: number) => Math.round(px * 10) / 10

/** How far above or below a point that is left out the line may run, px: no more than `tenth` may move one that is kept. */
const SLACK = 0.05

/**
 * The points of a line in px as a path's text has them, one list for each stretch of finite values. The browser strokes a
 * line anew for every piece of the screen that it crosses, so points that lie on the line without them are left out: from the last one
 * kept on, the slopes that come within SLACK of all since are narrowed down, and where a point lies outside of them the one before it is kept.
 */
function stretches(xs: ArrayLike<number>, ys: ArrayLike<number>, x: Scale, y: Scale): string[][] {
  const found: string[][] = []
  let points: string[] | null = null
  let [keptX, keptY, lastX, lastY] = [0, 0, 0, 0]
  let [least, most] = [0, 0]
  const keep = (px: number, py: number) => {
    points?.push(`${tenth(px)},${tenth(py)}`)
    ;[keptX, keptY, least, most] = [px, py, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  }
  const end = () => {
    if (points && lastX !== keptX) keep(lastX, lastY)
    points = null
  }
  for (let index = 0; index < xs.length; index += 1) {
    const px = x(xs[index] ?? Number.NaN)
    const py = y(ys[index] ?? Number.NaN)
    if (!Number.isFinite(px) || !Number.isFinite(py)) {
      end()
      continue
    }
    if (!points) {
      points = []
      found.push(points)
      keep(px, py)
    } else {
      const slope = (py - keptY) / (px - keptX)
      if (!(slope >= least && slope <= most)) keep(lastX, lastY)
      least = Math.max(least, (py - keptY - SLACK) / (px - keptX))
      most = Math.min(most, (py - keptY + SLACK) / (px - keptX))
    }
    ;[lastX, lastY] = [px, py]
  }
  end()
  return found
}

/** The SVG path through (xs[i], ys[i]); a value that is not finite parts the line. */
export function linePath(xs: ArrayLike<number>, ys: ArrayLike<number>, x: Scale, y: Scale): string {
  return stretches(xs, ys, x, y)
    .map((points) => `M${points.join('L')}`)
    .join('')
}

/** The closed SVG path between two curves over the same xs. */
export function bandPath(
  xs: ArrayLike<number>,
  lower: ArrayLike<number>,
  upper: ArrayLike<number>,
  x: Scale,
  y: Scale,
): string {
  const there = stretches(xs, upper, x, y).flat()
  const back = stretches(xs, lower, x, y).flat().reverse()
  return there.length > 0 ? `M${there.join('L')}L${back.join('L')}Z` : ''
}
