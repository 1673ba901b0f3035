import type { PlanContext } from '../../methodology/planContext.ts'
import type { LayerTarget } from '../../methodology/playbook.ts'
import type { BindingCap } from '../../methodology/sizeHedge.ts'
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

/** Adds the steps to a layer's target and returns its factors; the user's hedge scale comes after them. */
export type ExplainTarget = (sheet: Worksheet, asked: AskedLayer) => readonly Operand[]
