import { payoff } from './book/payoff.ts'
import { entryStart } from './entryStart.ts'
import { hedgeLegs } from './methodology/sizeHedge.ts'
import { ironCondorLegs } from './product/condor.ts'
import type { PayoffResult, PositionResult } from './results.ts'
import { setUp } from './setUp.ts'

/** P&L against SPX of the book in `position`, today, at the what-if's day and at the condor's expiry. */
export function evaluatePayoff(position: PositionResult): PayoffResult {
  const { inputs, condor, sizing } = position
  const { marketAt, request, vixRule } = setUp(inputs)
  const moved = inputs.daysForward > 0 || (vixRule.mode === 'held' && vixRule.heldMove !== 0)
  return payoff(request.condor, ironCondorLegs(request.condor), hedgeLegs(sizing), marketAt(inputs.vix), {
    expiryDays: condor.days,
    chosenDays: moved ? inputs.daysForward : null,
    vixRule,
    stickiness: inputs.stickiness,
    ...entryStart(position),
  })
}
