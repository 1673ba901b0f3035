import { strikeForDelta } from './book/strikeForDelta.ts'
import type { LabInputs } from './inputs.ts'
import { clockTo, settlementMoment } from './market/calendar/clock.ts'
import { CONDOR_SETTLEMENT } from './product/condor.ts'
import type { Right } from './product/leg.ts'
import { setUp } from './setUp.ts'

/** SPX strike with a given absolute delta at the condor's expiry, points. See strikeForDelta. */
export function strikeAtDelta(inputs: LabInputs, right: Right, delta: number): number {
  const { marketAt, snapshot } = setUp(inputs)
  const clock = clockTo(snapshot.moment, settlementMoment(inputs.expiry, CONDOR_SETTLEMENT))
  return strikeForDelta(marketAt(inputs.vix), clock, right, delta)
}
