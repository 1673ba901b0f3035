import { VVIX_PER_LOG_VIX } from '../../market/vvix.ts'
import { type ExplainContext, observedVix, vixNow } from '../context.ts'
import { apply, product, quotient, sum } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { assumption, input, sources } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'

/** VVIX at today's VIX: as observed, moved by 62 ln(V'/V) within its bounds, or of the typical market. */
export function vvixNow(sheet: Worksheet, context: ExplainContext): Quantity {
  const { snapshot, market, inputs } = context
  const result = naming('vvix', 'VVIX', 'VVIX today', 'VIX points')
  if (inputs.curveSource === 'typical') return quantity(result, market.vvix, { source: sources.typicalCurve })
  const origin = inputs.vvix === null ? { source: sources.vvixLine } : input('vvix', 'VVIX as entered')
  if (market.vix === snapshot.vix) return quantity(result, market.vvix, origin)
  const before = quantity(
    naming('vvixObserved', 'VVIX_obs', 'VVIX where the curve was observed', 'VIX points'),
    snapshot.vvix,
    origin,
  )
  const floor = quantity(
    naming('vvixFloor', 'L', 'Lower bound of VVIX', 'VIX points'),
    market.assumptions.vvixFloor,
    assumption('vvixFloor', 'lower bound of VVIX'),
  )
  const cap = quantity(
    naming('vvixCap', 'U', 'Upper bound of VVIX', 'VIX points'),
    market.assumptions.vvixCap,
    assumption('vvixCap', 'upper bound of VVIX'),
  )
  const moved = sum(before, product(VVIX_PER_LOG_VIX, apply('ln', quotient(vixNow(context), observedVix(context)))))
  return sheet.step(result, apply('clamp', moved, apply('min', floor, before), apply('max', cap, before)), {
    value: market.vvix,
    source: sources.vvixResponse,
  })
}
