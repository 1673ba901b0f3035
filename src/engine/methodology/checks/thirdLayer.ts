import type { Check } from './check.ts'
import { findZone } from './zoneReach.ts'

/** RB-6: VIX 30 and above engages the third layer, full defence. */
export const thirdLayer: Check = {
  id: 'thirdLayer',
  kind: 'trigger',
  rules: ['RB-6', 'RB-13'],
  title: 'Third layer: zone reached',
  find: (context) => findZone(context, 'third', 'Third layer'),
}
