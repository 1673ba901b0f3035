import { zoneReached } from '../engine/index.ts'
import type { Scenario } from './parameters.ts'

/**
 * A patch that moves VIX also notes the RB zone it reaches, so that the zone stays in force between zones (RB-13).
 * Only under RB: elsewhere the zone means nothing and would lengthen every link.
 */
export function followZone(scenario: Scenario, patch: Partial<Scenario>): Partial<Scenario> {
  if (patch.vix === undefined || patch.lastZone !== undefined) return patch
  if ((patch.playbook ?? scenario.playbook) !== 'rb') return patch
  const lastZone = zoneReached(patch.vix)
  return lastZone === null ? patch : { ...patch, lastZone }
}
