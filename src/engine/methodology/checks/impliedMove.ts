import type { MethodContext } from '../methodContext.ts'
import { detail, limit, value } from '../reading.ts'
import type { Finding } from './check.ts'
import { found, notApplicable } from './finding.ts'

/** Standard deviations of the implied move that a level lies outside of (HR-6, BW-8, stated). */
export const LEAST_DISTANCE = 1.5

/** A level on each side of the index, points, with its name inside a sentence. */
export interface Sides {
  readonly lower: number
  readonly upper: number
  readonly lowerName: string
  readonly upperName: string
  readonly bothName: string
}

/**
 * Whether both levels lie outside 1.5 standard deviations of the implied move to the condor's expiry:
 *   (S - lower) / (S sATM sqrt(T)) and (upper - S) / (S sATM sqrt(T)), each above 1.5
 */
export function findOutsideMove({ condor, market }: MethodContext, sides: Sides): Finding {
  const move = condor.expectedMovePoints
  if (!(move > 0)) return notApplicable('No time is left to the expiry, so there is no implied move to measure by.')
  const put = (market.spot - sides.lower) / move
  const call = (sides.upper - market.spot) / move
  const distances = [value('Put side', put, 'standard deviations'), value('Call side', call, 'standard deviations')]
  const readings = [
    ...(put <= call ? distances : distances.reverse()),
    limit('Outside', LEAST_DISTANCE, 'standard deviations'),
    detail('One standard deviation', move, 'points'),
  ]
  const [putInside, callInside] = [put <= LEAST_DISTANCE, call <= LEAST_DISTANCE]
  const limits = 'one and a half standard deviations of the implied move'
  if (putInside && callInside) return found('broken', `Both ${sides.bothName} lie within ${limits}.`, readings)
  if (!putInside && !callInside) return found('pass', `Both ${sides.bothName} lie outside ${limits}.`, readings)
  const name = putInside ? sides.lowerName : sides.upperName
  return found('broken', `The ${name} lies within ${limits}, the other side outside.`, readings)
}
