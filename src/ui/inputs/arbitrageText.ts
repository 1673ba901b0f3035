import type { PositionResult } from '../../engine/index.ts'
import { days } from '../format/format.ts'

/** More places than this are counted, not listed. Ours. */
const LISTED = 3

/** One plain sentence about what is wrong with the SPX surface as set; empty where nothing is. */
export function arbitrageText(problems: PositionResult['surfaceProblems']): string {
  if (problems.length === 0) return ''
  const places = problems.slice(0, LISTED).map((problem) => `at ${days(problem.days)} (${problem.condition})`)
  const rest = problems.length - places.length
  const where = rest > 0 ? `${places.join(', ')} and ${rest} more` : places.join(' and ')
  return `The surface you set allows arbitrage ${where}: options priced on it do not fit together there. What you set is kept.`
}
