import type { Check } from './check.ts'
import { findZone } from './zoneReach.ts'

/** RB-5: VIX 24 to 29 engages the second layer. */
export const secondLayer: Check = {
  id: 'secondLayer',
  kind: 'trigger',
  rules: ['RB-5', 'RB-13'],
  title: 'Second layer: zone reached',
  find: (context) => findZone(context, 'second', 'Second layer'),
}
