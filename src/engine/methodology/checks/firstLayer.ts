import { bands, firstLayerSigns, zoneAt } from '../playbooks/rb.ts'
import { limit, value } from '../reading.ts'
import type { Check } from './check.ts'
import { found } from './finding.ts'

/** RB-1: in VIX 17 to 22 a prompt to judge the first layer; it engages when enough signs agree (ours). */
export const firstLayer: Check = {
  id: 'firstLayer',
  kind: 'trigger',
  rules: ['RB-1', 'RB-13'],
  title: 'First layer: assess or engage',
  find(context) {
    const { vix, rules, request } = context
    const zone = zoneAt(vix, request.todayVix, rules.lastZone)
    const signs = firstLayerSigns(context)
    const ofVix = [
      value('VIX', vix, 'VIX points'),
      limit('Zone from', bands.first.from, 'VIX points'),
      limit('Zone to', bands.first.to, 'VIX points'),
    ]
    const ofSigns = [value('Signs seen', signs.length, 'signs'), limit('Signs that engage', rules.rbAgree, 'signs')]
    const readings = zone === 'first' ? [...ofSigns, ...ofVix] : [...ofVix, ...ofSigns]
    if (zone === 'calm') return found('pass', 'The zone in force lies below that of the first layer.', readings)
    if (zone !== 'first') return found('broken', 'VIX has passed the first layer’s zone: it stands engaged.', readings)
    const seen = signs.length === 0 ? 'no sign is seen' : `seen: ${signs.join(', ')}`
    return signs.length >= rules.rbAgree
      ? found('broken', `Enough signs agree to engage the first layer; ${seen}.`, readings)
      : found('watch', `VIX prompts a judgement on the first layer, not an order; ${seen}.`, readings)
  },
}
