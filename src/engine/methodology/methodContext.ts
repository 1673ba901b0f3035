import type { CondorFigures } from '../book/condorFigures.ts'
import type { BookFigures } from '../book/figures.ts'
import type { ThetaHorizon } from '../book/theta.ts'
import type { MarketState } from '../market/marketState.ts'
import type { HedgeRequest } from './hedgeRequest.ts'
import { PlanContext } from './planContext.ts'
import type { Sizing } from './sizing.ts'

/** What checks, triggers and claims are judged on: today's book and everything that made it. */
export class MethodContext extends PlanContext {
  constructor(
    override readonly request: HedgeRequest,
    market: MarketState,
    readonly marketAt: (vix: number) => MarketState,
    readonly thetaHorizon: ThetaHorizon,
    readonly condor: CondorFigures,
    readonly sizing: Sizing,
    readonly book: BookFigures,
  ) {
    super(request, market)
  }

  get signals() {
    return this.request.signals
  }

  get rules() {
    return this.request.settings.rules
  }

  get account() {
    return this.request.account
  }

  get reference() {
    return this.request.reference
  }
}
