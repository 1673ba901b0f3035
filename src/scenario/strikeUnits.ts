import { type PositionResult, strikeAtDelta } from '../engine/index.ts'
import { toStep } from './condorStrikes.ts'

/** Ways to say where a sold strike lies, other than by the strike itself. */
export type DistanceUnit = 'delta' | 'points' | 'sd'
export type SoldStrike = 'shortPut' | 'shortCall'

type Place = Pick<PositionResult, 'inputs' | 'condor'>

export type StrikeReading =
  | { readonly ok: true; readonly strike: number }
  | { readonly ok: false; readonly message: string }

/** Nearer the money no strike is found by its delta. */
const DELTA_END = 0.5

/** Which way a strike goes from SPX as its distance grows. */
const direction = (which: SoldStrike) => (which === 'shortPut' ? -1 : 1)

/** An absolute delta as a decimal, typed as 0.10, as 10, or with the put's sign. */
export const plainDelta = (typed: number): number => (Math.abs(typed) >= 1 ? Math.abs(typed) / 100 : Math.abs(typed))

/**
 * Where a sold strike lies: its absolute delta, its distance out of the money from SPX in points, or the same in
 * standard deviations of the implied move. Below 0 in points and SD where it is in the money.
 */
export function distanceOf({ inputs, condor }: Place, which: SoldStrike, unit: DistanceUnit): number {
  if (unit === 'delta') return Math.abs(which === 'shortPut' ? condor.shortPutDelta : condor.shortCallDelta)
  const points = direction(which) * (inputs[which] - inputs.spx)
  return unit === 'points' ? points : points / condor.expectedMovePoints
}

/** The strike at a distance, on the grid of strikes; or a sentence where there is none. */
export function strikeAtDistance(
  { inputs, condor }: Place,
  which: SoldStrike,
  unit: DistanceUnit,
  distance: number,
): StrikeReading {
  if (unit !== 'delta') {
    const points = unit === 'points' ? distance : distance * condor.expectedMovePoints
    return { ok: true, strike: toStep(inputs.spx + direction(which) * points) }
  }
  const delta = plainDelta(distance)
  if (!(delta > 0 && delta < DELTA_END)) {
    return { ok: false, message: 'The delta of a sold strike lies between 0 and 0.5, or between 0 and 50 in percent.' }
  }
  return { ok: true, strike: toStep(strikeAtDelta(inputs, which === 'shortPut' ? 'put' : 'call', delta)) }
}
