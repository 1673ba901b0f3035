import { detail, limit, value } from '../reading.ts'
import type { Check } from './check.ts'
import { found, NO_ENTRY, notApplicable } from './finding.ts'

/** Move towards each other that asks for attention, standard deviations (RB-11 gives none; ours). */
const WATCH_FROM = 0.1

/**
 * RB-11: how far each break-even has moved since entry, in points and in standard deviations of the implied move now.
 * No source gives it a limit, so it is never broken; break-evens that close in ask for attention (ours).
 */
export const breakEvenMigration: Check = {
  id: 'breakEvenMigration',
  kind: 'trigger',
  rules: ['RB-11'],
  title: 'Break-even migration since entry',
  find({ reference, condor }) {
    if (!reference) return notApplicable(NO_ENTRY)
    const { lowerBreakEven, upperBreakEven } = reference
    if (lowerBreakEven === null || upperBreakEven === null) {
      return notApplicable('The marked entry holds no break-evens to compare with.')
    }
    const move = condor.expectedMovePoints
    if (!(move > 0)) return notApplicable('No time is left to the expiry, so there is no implied move to measure by.')
    const lower = condor.lowerBreakEven - lowerBreakEven
    const upper = condor.upperBreakEven - upperBreakEven
    const moves = [value('Lower break-even moved', lower, 'points'), value('Upper break-even moved', upper, 'points')]
    const readings = [
      ...(lower >= -upper ? moves : moves.reverse()),
      limit('Closing in from', WATCH_FROM, 'standard deviations'),
      detail('Lower, of the implied move', lower / move, 'standard deviations'),
      detail('Upper, of the implied move', upper / move, 'standard deviations'),
    ]
    const closing = lower / move >= WATCH_FROM || -upper / move >= WATCH_FROM
    return closing
      ? found('watch', 'A break-even has moved inward since entry: the range that earns has narrowed there.', readings)
      : found('pass', 'No break-even has moved inward since entry by as much as asks for attention.', readings)
  },
}
