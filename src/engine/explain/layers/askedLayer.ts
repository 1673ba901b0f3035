import { PlanContext } from '../../methodology/planContext.ts'
import type { LayerTarget } from '../../methodology/playbook.ts'
import { type BindingCap, bindingCap } from '../../methodology/sizeHedge.ts'
import type { SizedLayer } from '../../methodology/sizing.ts'
import type { ExplainContext } from '../context.ts'
import type { Operand } from '../expression.ts'
import type { Worksheet } from '../worksheet.ts'

/** A layer that a playbook asks for, and what its target is worked out from. */
export interface AskedLayer {
  readonly context: ExplainContext
  readonly layer: SizedLayer
  /** The layer as the playbook asks for it. */
  readonly planned: LayerTarget
  readonly plan: PlanContext
  /** The cap on vega that cuts the layer, where one does. */
  readonly cap: BindingCap | null
}

/** What the budget of a playbook is worked out from. */
export type InPlan = Pick<AskedLayer, 'context' | 'plan'>

/** Adds the steps to a layer's target and returns its factors; the user's hedge scale comes after them. */
export type ExplainTarget = (sheet: Worksheet, asked: AskedLayer) => readonly Operand[]

/** A sized layer beside what its playbook asks of it; null where it asks for none and the layer holds additions alone. */
export function askedLayer(context: ExplainContext, layer: SizedLayer): AskedLayer | null {
  const { sizing, request, market } = context
  const planned = sizing.plan.layers.find(({ id }) => id === layer.id)
  if (!planned) return null
  const plan = new PlanContext(request, market)
  return { context, layer, planned, plan, cap: bindingCap(sizing.plan, plan) }
}
