import { millsRatio } from '../math/millsRatio.ts'

const SQRT_TWO_PI = Math.sqrt(2 * Math.PI)
export const stats = { iters: 0, max: 0, n: 0, guess: 0, clamp: 0 }
export const opt = { newton: 1, tol: 1e-4 }
const SERIES_END = 0.35
const SERIES_H = 4
const C1 = Math.sqrt(Math.PI / 2)

export function difference(h: number, t: number): number {
  if (t < SERIES_END && h > -SERIES_H) {
    let c0 = millsRatio(-h)
    let c1 = t * (1 + h * c0)
    let sum = c1
    for (let k = 1; k < 40; k += 2) {
      c0 = (t / (k + 1)) * (h * c1 + t * c0)
      c1 = (t / (k + 2)) * (h * c0 + t * c1)
      sum += c1
      if (c1 < 1e-17 * sum) break
    }
    return 2 * sum
  }
  const a = h + t
  return a <= 0 ? millsRatio(-a) - millsRatio(t - h) : SQRT_TWO_PI * Math.exp(0.5 * a * a) - millsRatio(a) - millsRatio(t - h)
}

export function solveTotalVol(x: number, low: number, value: number, rest: number): number {
  const lower = value < 0.5 * low
  const boost = value < low * 2 ** -900 ? 2 ** 200 : 1
  const shift = boost === 1 ? 0 : 200 * Math.LN2
  const sc = Math.sqrt(2 * x)
  const dc = difference(-0.5 * sc, 0.5 * sc)
  const excess = value / low - dc / SQRT_TWO_PI
  const kappa = low / (SQRT_TWO_PI * (lower ? value * boost : rest))
  let s: number
  if (excess >= 0) {
    const q = Math.log1p((excess * low) / rest)
    s = sc + (SQRT_TWO_PI - dc) * (Math.sqrt(1 + 2 * q) - 1)
  } else {
    const L = Math.log(dc * kappa) + shift
    let z = Math.min(L + 0.5 * x + Math.sqrt(L * (L + x)), 0.5 * x * Math.exp(2 * L))
    const ec = 0.5 * sc
    for (let j = 0; j < opt.newton; j++) {
      const e = Math.sqrt(z)
      const p = 1 + C1 * e + z
      const r = 0.5 * z + x * x / (8 * z) - 0.5 * x + Math.log((e * p) / (ec * (1 + C1 * ec + ec * ec))) - L
      const slope = 0.5 * z - x * x / (8 * z) + 0.5 + (0.5 * C1 * e + z) / p
      z /= 1 + r / slope
    }
    s = x / Math.sqrt(z)
  }
  stats.guess = s
  let i = 0
  for (; i < 60; i++) {
    const h = -x / s
    const t = 0.5 * s
    const a = h + t
    const d = lower ? difference(h, t) : millsRatio(a) + millsRatio(t - h)
    const f = Math.log(d * kappa) + shift - 0.5 * a * a
    const g = (lower ? s : -s) / d
    const w = (h - t) * (h + t)
    const h2s = w - g
    const h3s = (w - g) * (w - 2 * g) - (3 * h * h + t * t)
      const h2 = h2s + 1
      const h3 = h3s + 3 * h2s + 1
      const nu = -f / g
      const corr = (1 + 0.5 * h2 * nu) / (1 + nu * (h2 + (h3 * nu) / 6))
      if (!(corr > 0.3 && corr < 3)) stats.clamp++
      const step = nu * corr
      s *= Math.exp(step)
    if (Math.abs(step) < opt.tol) break
  }
  stats.iters += i + 1
  stats.n++
  if (i + 1 > stats.max) stats.max = i + 1
  return s
}
