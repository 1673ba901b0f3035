import type { VolatilityEtp } from './leg.ts'

/** Daily leverage of VXX-like and UVXY-like products (their published objectives). */
export const VXX_LIKE_LEVERAGE = 1
export const UVXY_LIKE_LEVERAGE = 1.5

/** Published yearly fee of VXX as a fraction; the user may change it. */
export const VXX_LIKE_FEE = 0.0089

export const volatilityEtp = (leverage: number, fee: number): VolatilityEtp => ({
  kind: 'volatilityEtp',
  leverage,
  fee,
})
