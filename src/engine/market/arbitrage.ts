import type { MarketState } from './marketState.ts'
import { emptySlice, fillSpxSlice, SKEW_RHO } from './spxSurface.ts'

/** A place where the SPX surface admits arbitrage, with the condition that fails. */
export interface ArbitrageProblem {
  readonly days: number
  readonly condition: 'butterfly wings' | 'butterfly centre' | 'calendar'
  /** What the condition compares, and its limit. */
  readonly value: number
  readonly limit: number
}

const TENORS = [1, 3, 7, 14, 21, 30, 45, 60, 90, 120, 180, 270, 365, 540, 730]

/**
 * Checks the surface on a grid of tenors by the sufficient conditions of SSVI (Gatheral and Jacquier 2014, theorem 4.2):
 *   theta phi (1 + |rho|) < 4,  theta phi^2 (1 + |rho|) <= 4,  theta increasing in T.
 * They are sufficient, not necessary: a reported place may still be free of arbitrage.
 * @returns what fails, nearest tenor first; empty when the surface is sound
 */
export function surfaceProblems(market: MarketState): ArbitrageProblem[] {
  const problems: ArbitrageProblem[] = []
  const slice = emptySlice()
  const skew = 1 + Math.abs(SKEW_RHO)
  let before = 0
  for (const days of TENORS) {
    const { theta, phi } = fillSpxSlice(slice, market, { days, effectiveDays: days })
    const wings = theta * phi * skew
    const centre = theta * phi * phi * skew
    if (!(wings < 4)) problems.push({ days, condition: 'butterfly wings', value: wings, limit: 4 })
    if (!(centre <= 4)) problems.push({ days, condition: 'butterfly centre', value: centre, limit: 4 })
    if (!(theta > before)) problems.push({ days, condition: 'calendar', value: theta, limit: before })
    before = theta
  }
  return problems
}
