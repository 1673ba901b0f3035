import type { ModelAssumptions } from './assumptions.ts'

/** VVIX that goes with a VIX where none is given: a line fitted to public daily closes of both, points. */
export const defaultVvix = (vix: number): number => 68.8 + 1.65 * vix

/** VVIX points per unit of ln(VIX), fitted to public daily closes. */
export const VVIX_PER_LOG_VIX = 62

/**
 * VVIX after VIX has moved from V to V':  VVIX + 62 ln(V'/V), kept within [min(floor, VVIX), max(cap, VVIX)].
 * All in points.
 */
export function shockedVvix(vvix: number, vix: number, newVix: number, assumptions: ModelAssumptions): number {
  const moved = vvix + VVIX_PER_LOG_VIX * Math.log(newVix / vix)
  return Math.min(Math.max(assumptions.vvixCap, vvix), Math.max(Math.min(assumptions.vvixFloor, vvix), moved))
}
