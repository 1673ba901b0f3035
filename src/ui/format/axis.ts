import { compact } from './format.ts'

const SCALES = [
  { size: 1e9, suffix: 'B' },
  { size: 1e6, suffix: 'M' },
  { size: 1e3, suffix: 'k' },
] as const

/** Decimals that keep a round tick exact after scaling: $2.5k, $1.25M. */
const TICK_DECIMALS = 2

/** "20k", "−1.5M", "250": a round number on an axis, never a result. */
export function compactTick(value: number): string {
  const scale = SCALES.find(({ size }) => Math.abs(value) >= size)
  return scale ? compact(value / scale.size, TICK_DECIMALS) + scale.suffix : compact(value, TICK_DECIMALS)
}

/** The same in dollars: "$20k", "−$1.5M". */
export function compactUsdTick(value: number): string {
  const text = compactTick(Math.abs(value))
  return value < 0 ? `−$${text}` : `$${text}`
}
