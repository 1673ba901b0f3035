import { MethodContext } from '../../methodology/methodContext.ts'
import type { ExplainContext } from '../context.ts'

/** What checks and triggers are judged on. */
export const methodOf = ({
  request,
  market,
  marketAt,
  thetaHorizon,
  condor,
  sizing,
  book,
}: ExplainContext): MethodContext => new MethodContext(request, market, marketAt, thetaHorizon, condor, sizing, book)
