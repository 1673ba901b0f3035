import { instruments } from '../../methodology/instruments/registry.ts'
import { boardFor } from '../../methodology/layerBoard.ts'
import type { AskedLayer } from './askedLayer.ts'
import type { UnitLeg } from './unitExposure.ts'

/** The legs of one unit, as the layer's instrument builds them. */
export function unitOf({ layer, planned, plan }: AskedLayer): readonly UnitLeg[] {
  const unit = instruments[planned.instrument].build(planned.id, boardFor(planned, plan))
  if ('problem' in unit) return []
  return unit.legs.map((leg, place) => ({ leg, place, isHeld: layer.contracts > 0 }))
}
