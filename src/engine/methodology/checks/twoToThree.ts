import { limit, type Reading } from '../reading.ts'
import { ROUNDING_USD } from './finding.ts'

/** The sources give one limit as 2 to 3 % (HR-11, RB-8, stated): watch from the one, broken above the other (ours). */
const WATCH_FROM = 0.02
const BROKEN_ABOVE = 0.03

/** How an amount stands against 2 to 3 % of a capital, both USD. */
export function againstTwoToThree(amount: number, capital: number): 'pass' | 'watch' | 'broken' {
  if (amount > BROKEN_ABOVE * capital + ROUNDING_USD) return 'broken'
  return amount >= WATCH_FROM * capital - ROUNDING_USD ? 'watch' : 'pass'
}

/** Both ends, the one that decides first. */
export function twoToThreeLimits(status: 'pass' | 'watch' | 'broken'): readonly Reading[] {
  const watch = limit('Watch from', WATCH_FROM, 'fraction')
  const broken = limit('Broken above', BROKEN_ABOVE, 'fraction')
  return status === 'broken' ? [broken, watch] : [watch, broken]
}
