import { type SpxSlice, sliceAtmVol } from '../market/spxSurface.ts'
import { probabilityAbove } from './probability.ts'

/** Where SPX may settle, by probability. Both arrays have the same length. */
export interface Density {
  /** SPX levels in points, ascending. */
  readonly spx: Float64Array
  /** Probability per point of SPX around each level. */
  readonly perPoint: Float64Array
}

/** Cells of the grid (ours): each a twelfth of a standard deviation wide, finer than a picture shows. */
const CELLS = 156
/** How far the grid reaches, in at-the-money standard deviations of ln SPX (ours): the skew's tail lies below. */
const DEVIATIONS_BELOW = 8
const DEVIATIONS_ABOVE = 5

/**
 * Risk-neutral density of SPX at one expiry, skew included, on a grid even in ln SPX: the average over each cell,
 *   f = (P(S_T > a) - P(S_T > b)) / (b - a),  a and b the cell's edges, its level sqrt(a b)
 * so that density times width adds up to the probability of ending on the grid.
 * @param slice  the surface at the expiry
 * @returns probability per point; about 1 in total, with the forward as its mean
 * Limits: at T = 0 nothing is uncertain and both arrays are empty; below 0 where the surface admits a butterfly arbitrage.
 * Source: Breeden and Litzenberger (1978), by differences of `probabilityAbove`.
 */
export function riskNeutralDensity(slice: SpxSlice): Density {
  const deviation = sliceAtmVol(slice) * Math.sqrt(slice.years)
  if (deviation === 0) return { spx: new Float64Array(), perPoint: new Float64Array() }
  const step = (deviation * (DEVIATIONS_BELOW + DEVIATIONS_ABOVE)) / CELLS
  const edge = (index: number) => slice.forward * Math.exp(index * step - DEVIATIONS_BELOW * deviation)
  const spx = new Float64Array(CELLS)
  const perPoint = new Float64Array(CELLS)
  let above = probabilityAbove(slice, edge(0))
  for (let cell = 0; cell < CELLS; cell++) {
    const next = probabilityAbove(slice, edge(cell + 1))
    spx[cell] = edge(cell + 0.5)
    perPoint[cell] = (above - next) / (edge(cell + 1) - edge(cell))
    above = next
  }
  return { spx, perPoint }
}
