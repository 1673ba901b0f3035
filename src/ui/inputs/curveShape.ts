import { fixed } from '../format/format.ts'

/** Ours: a difference of less than half a tick of the VIX future (0.05) is no slope. */
const FLAT = 0.025

/** The name of the curve's shape with its M1 − M2 figure; prices in VIX points, nearest month first. */
export function curveShape(prices: readonly number[]): string {
  const [first, second] = prices
  if (first === undefined || second === undefined) return ''
  const difference = first - second
  const name =
    Math.abs(difference) < FLAT ? 'Flat' : difference < 0 ? 'Contango: M2 above M1' : 'Backwardation: M1 above M2'
  return `${name}, M1 − M2 = ${fixed(difference, 2)}`
}
