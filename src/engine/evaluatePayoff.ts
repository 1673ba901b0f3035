import { type PayoffRequest, payoff, type SpxSpan } from './book/payoff.ts'
import { entryStart } from './entryStart.ts'
import { hedgeLegs } from './methodology/sizeHedge.ts'
import { ironCondorLegs } from './product/condor.ts'
import type { PayoffResult, PositionResult } from './results.ts'
import { setUp } from './setUp.ts'

/** Book, market and moves that the payoff of a position is drawn for. */
export function payoffSetUp(position: PositionResult, span?: SpxSpan) {
  const { inputs, condor } = position
  const { marketAt, request, vixRule } = setUp(inputs)
  const moved = inputs.daysForward > 0 || (vixRule.mode === 'held' && vixRule.heldMove !== 0)
  const wanted: PayoffRequest = {
    span,
    expiryDays: condor.days,
    chosenDays: moved ? inputs.daysForward : null,
    vixRule,
    stickiness: inputs.stickiness,
    ...entryStart(position),
  }
  return { condor: request.condor, market: marketAt(inputs.vix), wanted }
}

/**
 * P&L against SPX of the book in `position`, today, at the what-if's day and at the condor's expiry.
 * @param span  SPX levels asked for; left out, those around the strikes
 */
export function evaluatePayoff(position: PositionResult, span?: SpxSpan): PayoffResult {
  const { condor, market, wanted } = payoffSetUp(position, span)
  return payoff(condor, ironCondorLegs(condor), hedgeLegs(position.sizing), market, wanted)
}
