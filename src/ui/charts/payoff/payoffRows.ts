import type { LabInputs, PayoffResult } from '../../../engine/index.ts'

export type PayoffSeries =
  | 'condor-expiry'
  | 'hedge-expiry'
  | 'net-expiry'
  | 'condor-today'
  | 'hedge-today'
  | 'net-today'

/** What the payoff chart shows at one moment: P&L in USD against SPX, every array of the length of `x`. */
export interface PayoffRows {
  readonly x: Float64Array
  readonly values: Readonly<Record<PayoffSeries, Float64Array>>
  /** False where every hedge value is zero: there is then no hedge to draw. */
  readonly hasHedge: boolean
  readonly breakEvens: readonly number[]
  readonly spot: number
  readonly shortPut: number
  readonly shortCall: number
}

export function toPayoffRows(
  { spx, today, expiry, breakEvens }: PayoffResult,
  inputs: Pick<LabInputs, 'spx' | 'shortPut' | 'shortCall'>,
): PayoffRows {
  return {
    x: spx,
    values: {
      'condor-expiry': expiry.condor,
      'hedge-expiry': expiry.hedge,
      'net-expiry': expiry.net,
      'condor-today': today.condor,
      'hedge-today': today.hedge,
      'net-today': today.net,
    },
    hasHedge: [today.hedge, expiry.hedge].some((curve) => curve.some((value) => value !== 0)),
    breakEvens,
    spot: inputs.spx,
    shortPut: inputs.shortPut,
    shortCall: inputs.shortCall,
  }
}
