import { instruments } from './instruments/registry.ts'
import type { LayerUnit, UnitTerms } from './knownUnit.ts'
import { boardFor } from './layerBoard.ts'
import { unitMeasure } from './measure.ts'
import type { PlanContext } from './planContext.ts'
import type { LayerTarget } from './playbook.ts'

const isSame = (a: UnitTerms, b: UnitTerms): boolean =>
  a.instrument === b.instrument && a.measure === b.measure && a.id === b.id && a.terms === b.terms

/**
 * The unit that a layer is sized in. It is remembered: a playbook that weighs its layers by cost, or a cap that cuts
 * them, asks for units that the sizing asks for again.
 */
export function layerUnit(target: LayerTarget, context: PlanContext): LayerUnit {
  for (const { of, found } of context.units) if (isSame(of, target)) return found
  const unit = instruments[target.instrument].build(target.id, boardFor(target, context))
  const found = 'problem' in unit ? unit : { unit, perUnit: unitMeasure(target.measure, unit.legs, context) }
  context.units.push({ of: target, found })
  return found
}
