import type { IsoDate } from '../units.ts'
import type { Leg, Right } from './leg.ts'
import { spxOption } from './spxStructures.ts'

/** Condors are made of PM-settled series (SPXW). */
export const CONDOR_SETTLEMENT = 'PM'

/** An SPX iron condor: short put and call, long wings, one expiry. Strikes and widths in points, > 0. */
export interface IronCondor {
  readonly expiry: IsoDate
  readonly shortPut: number
  readonly putWidth: number
  readonly shortCall: number
  readonly callWidth: number
  /** Condors held short the body and long the wings, >= 0. */
  readonly contracts: number
}

/**
 * The four legs of an iron condor, in order of strike.
 * @throws RangeError when a wing has no width or the short strikes cross
 */
export function ironCondorLegs(condor: IronCondor): Leg[] {
  const { shortPut, shortCall, putWidth, callWidth, contracts, expiry } = condor
  if (!(putWidth > 0)) throw new RangeError(`putWidth must be above 0, got ${putWidth}`)
  if (!(callWidth > 0)) throw new RangeError(`callWidth must be above 0, got ${callWidth}`)
  if (!(shortPut < shortCall)) throw new RangeError(`shortPut ${shortPut} must lie below shortCall ${shortCall}`)
  const leg = (right: Right, strike: number, quantity: number): Leg => ({
    layer: 'condor',
    contract: spxOption(right, strike, { expiry, settlement: CONDOR_SETTLEMENT }),
    quantity,
  })
  return [
    leg('put', shortPut - putWidth, contracts),
    leg('put', shortPut, -contracts),
    leg('call', shortCall, -contracts),
    leg('call', shortCall + callWidth, contracts),
  ]
}
