import type { HedgeLayerId, SizedLayer } from '../../src/engine/index.ts'
import { PlanContext } from '../../src/engine/methodology/planContext.ts'
import { sizeHedge } from '../../src/engine/methodology/sizeHedge.ts'
import type { Scenario } from '../../src/scenario/parameters.ts'
import { opening } from './opening.ts'

/** The hedge of the opening scenario with some inputs changed, and what its playbook read. */
export function sizedWith(changes: Partial<Scenario>) {
  const { request, market, inputs } = opening(changes)
  const context = new PlanContext(request, market)
  const sizing = sizeHedge(request, market)
  return { inputs, request, market, context, sizing, plan: sizing.plan, layers: sizing.layers }
}

/** One layer of a hedge. @throws when the hedge has none of this name */
export function layerOf({ layers }: { readonly layers: readonly SizedLayer[] }, id: HedgeLayerId): SizedLayer {
  const layer = layers.find((each) => each.id === id)
  if (!layer) throw new Error(`no ${id} layer`)
  return layer
}

/** A VIX futures curve as observed at its VIX: nothing is shocked. Beyond the months given, the last price holds. */
export function curveOf(vix: number, ...prices: readonly [number, ...number[]]): Partial<Scenario> {
  const at = (month: number) => prices[Math.min(month, prices.length) - 1]
  const [m1, m2, m3, m4, m5, m6, m7, m8] = [1, 2, 3, 4, 5, 6, 7, 8].map(at)
  return { vix, curveVix: vix, m1, m2, m3, m4, m5, m6, m7, m8 }
}
