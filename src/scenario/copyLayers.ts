import type { HedgeLayerId, Sizing } from '../engine/index.ts'
import { parameters, type Scenario } from './parameters.ts'

/** Tenor and strikes that a playbook's rule gives a layer itself, as one's own terms; at rest where it gives none. */
function ownTerms(plan: Sizing['plan'], id: HedgeLayerId) {
  const { nearTenorDays, middleTenorDays, longTenorDays, callMoneyness, strikesApart } =
    plan.layers.find((layer) => layer.id === id)?.terms ?? {}
  const days = nearTenorDays ?? middleTenorDays ?? longTenorDays
  return {
    // The front month is asked for by a tenor of less than any field takes; it is the nearest to that, too.
    days: days === undefined ? null : Math.max(parameters.customFirstDays.min, days),
    strike: callMoneyness ?? null,
    apart: strikesApart ?? parameters.customFirstApart.default,
  }
}

/**
 * The change that makes the layers as sized now layers of one's own: instruments and quantities, with tenor and strikes
 * where the playbook's rule gives its own; without what remedies added, which stays beside them. The scale is in the
 * quantities already.
 */
export function copyLayers(scenario: Scenario, { plan, layers }: Sizing): Partial<Scenario> {
  const instrumentOf = (id: HedgeLayerId) => plan.layers.find((layer) => layer.id === id)?.instrument
  const quantityOf = (id: HedgeLayerId) => layers.find((layer) => layer.id === id)?.contracts ?? 0
  const [first, second, third] = [ownTerms(plan, 'first'), ownTerms(plan, 'second'), ownTerms(plan, 'third')]
  return {
    playbook: 'custom',
    hedgeScalePct: 100,
    customFirst: instrumentOf('first') ?? scenario.customFirst,
    customFirstQuantity: quantityOf('first'),
    customFirstDays: first.days,
    customFirstStrike: first.strike,
    customFirstApart: first.apart,
    customSecond: instrumentOf('second') ?? scenario.customSecond,
    customSecondQuantity: quantityOf('second'),
    customSecondDays: second.days,
    customSecondStrike: second.strike,
    customSecondApart: second.apart,
    customThird: instrumentOf('third') ?? scenario.customThird,
    customThirdQuantity: quantityOf('third'),
    customThirdDays: third.days,
    customThirdStrike: third.strike,
    customThirdApart: third.apart,
  }
}
