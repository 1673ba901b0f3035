import type { IsoDate } from '../units.ts'
import type { LayerId, Leg, VixFuture, VixOption } from './leg.ts'

/** USD a point of one VIX option (Cboe contract specification). */
export const VIX_OPTION_MULTIPLIER = 100
/** USD a point of one VIX future (Cboe contract specification). */
export const VIX_FUTURE_MULTIPLIER = 1000
/** USD a point of one mini VIX future, VXM (Cboe contract specification). */
export const MINI_VIX_FUTURE_MULTIPLIER = 100

export const vixFuture = (expiry: IsoDate): VixFuture => ({
  kind: 'vixFuture',
  expiry,
  multiplier: VIX_FUTURE_MULTIPLIER,
})

/** A tenth of a VIX future. */
export const miniVixFuture = (expiry: IsoDate): VixFuture => ({
  kind: 'vixFuture',
  expiry,
  multiplier: MINI_VIX_FUTURE_MULTIPLIER,
})

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

/** Strike in points and settlement of one leg. */
export interface StrikeAndDate {
  readonly strike: number
  readonly expiry: IsoDate
}

/**
 * A long later VIX call against a short nearer one; as a rule the short strike is the higher.
 * @throws RangeError when dates do not ascend
 */
export function vixCallDiagonalLegs(layer: LayerId, near: StrikeAndDate, far: StrikeAndDate, count: number): Leg[] {
  if (!(near.expiry < far.expiry)) {
    throw new RangeError(`near settlement ${near.expiry} must lie before far settlement ${far.expiry}`)
  }
  return [
    { layer, contract: vixCall(near.strike, near.expiry), quantity: -count },
    { layer, contract: vixCall(far.strike, far.expiry), quantity: count },
  ]
}

/** A long later VIX call against a short nearer one of the same strike. @throws RangeError when dates do not ascend */
export const vixCallCalendarLegs = (
  layer: LayerId,
  strike: number,
  near: IsoDate,
  far: IsoDate,
  count: number,
): Leg[] => vixCallDiagonalLegs(layer, { strike, expiry: near }, { strike, expiry: far }, count)
