import type { IsoDate } from '../units.ts'
import type { LayerId, Leg, Right, SpxOption, VixOption } from './leg.ts'

/** USD a point of one SPX option (Cboe contract specification). */
export const SPX_MULTIPLIER = 100
/** USD a point of one VIX option (Cboe contract specification). */
export const VIX_OPTION_MULTIPLIER = 100
/** USD a point of one VIX future (Cboe contract specification). */
export const VIX_FUTURE_MULTIPLIER = 1000

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

const spxw = (right: Right, strike: number, expiry: IsoDate): SpxOption => ({
  kind: 'spxOption',
  right,
  strike,
  expiry,
  settlement: 'PM',
  multiplier: SPX_MULTIPLIER,
})

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
    contract: spxw(right, strike, expiry),
    quantity,
  })
  return [
    leg('put', shortPut - putWidth, contracts),
    leg('put', shortPut, -contracts),
    leg('call', shortCall, -contracts),
    leg('call', shortCall + callWidth, contracts),
  ]
}

/** A call on VIX, settling with the VIX future of its date. */
export const vixCall = (strike: number, expiry: IsoDate): VixOption => ({
  kind: 'vixOption',
  right: 'call',
  strike,
  expiry,
  multiplier: VIX_OPTION_MULTIPLIER,
})

/** A long VIX call paid for in part by a short call at a higher strike. @throws RangeError when strikes do not rise */
export function vixCallSpreadLegs(layer: LayerId, long: number, short: number, expiry: IsoDate, count: number): Leg[] {
  if (!(long < short)) throw new RangeError(`long strike ${long} must lie below short strike ${short}`)
  return [
    { layer, contract: vixCall(long, expiry), quantity: count },
    { layer, contract: vixCall(short, expiry), quantity: -count },
  ]
}

/** A long later VIX call against a short nearer one of the same strike. @throws RangeError when dates do not ascend */
export function vixCallCalendarLegs(layer: LayerId, strike: number, near: IsoDate, far: IsoDate, count: number): Leg[] {
  if (!(near < far)) throw new RangeError(`near settlement ${near} must lie before far settlement ${far}`)
  return [
    { layer, contract: vixCall(strike, near), quantity: -count },
    { layer, contract: vixCall(strike, far), quantity: count },
  ]
}
