import { oneFactorVega } from '../../book/oneFactorVega.ts'
import type { MarketState } from '../../market/marketState.ts'
import type { Leg } from '../../product/leg.ts'
import { unitExposure } from '../exposure.ts'
import type { HedgeRequest } from '../hedgeRequest.ts'
import { hedgeLegs, sizeHedge } from '../sizeHedge.ts'
import type { Sizing } from '../sizing.ts'

/** A hedge as one playbook sizes it, in measures that compare across playbooks. */
export interface MeasuredHedge {
  readonly sizing: Sizing
  readonly legs: readonly Leg[]
  /** Long legs counted, ETP shares by the hundred. */
  readonly contracts: number
  /** Contract notional, USD: see `unitExposure`. */
  readonly exposureUsd: number
  /** One-factor vega, USD per VIX point, signed. */
  readonly vegaUsd: number
}

/** Sizes a hedge and measures it, whatever basis the scenario sizes in. */
export function measureHedge(request: HedgeRequest, market: MarketState): MeasuredHedge {
  const sizing = sizeHedge(request, market)
  const legs = hedgeLegs(sizing)
  return {
    sizing,
    legs,
    contracts: unitExposure(legs, market, 'contracts'),
    exposureUsd: unitExposure(legs, market, 'contract'),
    vegaUsd: oneFactorVega(legs, market),
  }
}
