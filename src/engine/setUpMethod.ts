import { MethodContext } from './methodology/methodContext.ts'
import type { PositionResult } from './results.ts'
import { setUp } from './setUp.ts'

/** What checks, triggers and claims are judged on, out of today's position. */
export function methodContext({ inputs, condor, sizing, book }: PositionResult): MethodContext {
  const { request, marketAt, thetaHorizon } = setUp(inputs)
  return new MethodContext(request, marketAt(inputs.vix), marketAt, thetaHorizon, condor, sizing, book)
}
