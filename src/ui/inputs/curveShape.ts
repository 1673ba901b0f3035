import { fixed, unbroken } from '../format/format.ts'

/** Ours: a difference of less than half a tick of the VIX future (0.05) is no slope. */
const FLAT = 0.025

/** The name of the slope at the front of the curve. */
function slopeName(difference: number): string {
  if (Math.abs(difference) < FLAT) return 'Flat'
  return difference < 0 ? 'Contango: M2 above M1' : 'Backwardation: M1 above M2'
}

/** The month that stands above both ends of the curve, 1-based; null where none does. */
function humpMonth(prices: readonly number[]): number | null {
  const top = Math.max(...prices)
  const ends = Math.max(prices[0] ?? top, prices.at(-1) ?? top)
  return top - ends > FLAT ? prices.indexOf(top) + 1 : null
}

/**
 * The name of the curve's shape with its M1 − M2 and M4 − M7 figures; prices in VIX points, nearest month first. Months
 * that are not given are left out.
 */
export function curveShape(prices: readonly number[]): string {
  const [first, second, , fourth, , , seventh] = prices
  if (first === undefined || second === undefined) return ''
  const hump = humpMonth(prices)
  const name = slopeName(first - second) + (hump === null ? '' : `, humped at M${hump}`)
  const front = `${name}, ${difference('M1 − M2', first - second)}`
  return fourth === undefined || seventh === undefined ? front : `${front}, ${difference('M4 − M7', fourth - seventh)}`
}

/** "M1 − M2 = −0.85", on one line. */
const difference = (name: string, points: number): string => unbroken(`${name} = ${fixed(points, 2)}`)
