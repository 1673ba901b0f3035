import { type Density, riskNeutralDensity } from './book/density.ts'
import { clockTo, settlementMoment } from './market/calendar/clock.ts'
import { emptySlice, fillSpxSlice } from './market/spxSurface.ts'
import { CONDOR_SETTLEMENT } from './product/condor.ts'
import type { PositionResult } from './results.ts'
import { setUp } from './setUp.ts'

/** Risk-neutral density of SPX at the condor's expiry, at today's VIX. See riskNeutralDensity. */
export function evaluateDensity({ inputs }: PositionResult): Density {
  const { marketAt, snapshot } = setUp(inputs)
  const clock = clockTo(snapshot.moment, settlementMoment(inputs.expiry, CONDOR_SETTLEMENT))
  return riskNeutralDensity(fillSpxSlice(emptySlice(), marketAt(inputs.vix), clock))
}
