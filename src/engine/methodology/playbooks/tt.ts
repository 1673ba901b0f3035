import type { PlanContext } from '../planContext.ts'
import type { Budget, LayerTarget, Plan, Playbook } from '../playbook.ts'
import { withinRange } from '../rangePosition.ts'
import { splitBudget } from './splitBudget.ts'

/** Under this source a promoter takes larger VIX notional (TT-10). */
const PROMOTER_DIRECTION = 1
/** No regime of VIX in this source: the middle (ours). */
const NO_BAND = 0.5
/** Shares of risk capital (TT-1, stated); the third layer takes the remainder. */
export const FIRST_SHARE = { low: 0.15, high: 0.25 }
export const SECOND_SHARE = { low: 0.3, high: 0.4 }

/**
 * Part of the budget that the shape of the curve moves from the first layer to the third; below 0 the other way
 * (TT-2, ours):  most x clamp((M4 / M1 - 1) / full, -1, 1)
 */
export function curveTilt(context: PlanContext): number {
  const { ttTiltPct, ttTiltFullPct } = context.request.settings.rules
  const slope = context.future(4) / context.future(1) - 1
  return (ttTiltPct / 100) * Math.min(1, Math.max(-1, slope / (ttTiltFullPct / 100)))
}

/** Shares of the three layers at a place in the ranges, tilted; each at least 0, together 1. */
export function layerShares(position: number, tilt: number): readonly [number, number, number] {
  const first = withinRange(FIRST_SHARE.low, FIRST_SHARE.high, position)
  const second = withinRange(SECOND_SHARE.low, SECOND_SHARE.high, position)
  const third = 1 - first - second
  const moved = Math.min(first, Math.max(-third, tilt))
  return [first - moved, second, third + moved]
}

/** What the shares are of: the condor's risk capital; where exposure is no dollar amount, the condor in that basis. */
function budgetOf(context: PlanContext): Budget {
  const { exposureBasis, account } = context.request
  const inUsd = exposureBasis !== 'vega' && exposureBasis !== 'contracts'
  return {
    share: 1,
    range: null,
    base: inUsd ? 'riskCapital' : 'condor',
    of: inUsd ? context.riskCapital : context.measure,
    factors: [{ id: 'portfolioBeta', value: Math.max(0, account.portfolioBeta), rule: 'TT-2' }],
  }
}

const noBudget = (layer: LayerTarget): LayerTarget => ({
  ...layer,
  state: 'off',
  note: 'The other holdings have no beta above 0, so TT-2 gives no budget.',
})

function plan(context: PlanContext): Plan {
  const { ttFirstTenorDays, ttSecondTenorDays, ttThirdTenorDays } = context.request.settings.rules
  const place = context.place(NO_BAND, PROMOTER_DIRECTION)
  const [first, second, third] = layerShares(place.position, curveTilt(context))
  const reasons = ['TT-1', 'TT-2']
  const budget = budgetOf(context)
  const layers = splitBudget(budget, 'exposure', [
    { id: 'first', instrument: 'nearVixCall', share: first, reasons, terms: { nearTenorDays: ttFirstTenorDays } },
    {
      id: 'second',
      instrument: 'middleVixCall',
      share: second,
      reasons,
      terms: { middleTenorDays: ttSecondTenorDays },
    },
    { id: 'third', instrument: 'longVixCall', share: third, reasons, terms: { longTenorDays: ttThirdTenorDays } },
  ])
  const hasBeta = context.request.account.portfolioBeta > 0
  return { regime: null, place, budget, layers: hasBeta ? layers : layers.map(noBudget) }
}

/** Shares of the condor's risk capital in three tenors, by beta and the shape of the curve (TT-1, TT-2). */
export const tt: Playbook = { id: 'tt', name: 'TT', bands: [], plan }
