import { zoneAt } from '../playbooks/rb.ts'
import { limit, value } from '../reading.ts'
import type { Check } from './check.ts'
import { found, notApplicable } from './finding.ts'

/**
 * RB-4: waiting for the higher layers is sound only with a strong underlying bid; contained inflation and steady rates
 * allow it. Signs that are not marked ask for attention and order nothing (ours).
 */
export const waiting: Check = {
  id: 'waiting',
  kind: 'trigger',
  rules: ['RB-4'],
  title: 'Waiting for the higher layers',
  find({ vix, request, rules, signals }) {
    const zone = zoneAt(vix, request.todayVix, rules.lastZone)
    if (zone === 'calm') return notApplicable('The zone in force lies below the layers: there is nothing to wait for.')
    if (zone === 'third') return notApplicable('The highest layer is reached: there is none left to wait for.')
    const { underlyingBid, inflation, rateSpreads } = signals
    const conditions = [underlyingBid, inflation, rateSpreads]
    const seen = conditions.filter((sign) => sign === 'on').length
    const readings = [
      value('Conditions seen', seen, 'signs'),
      limit('Conditions of the rule', conditions.length, 'signs'),
    ]
    if (underlyingBid !== 'on') {
      return found('watch', 'No strong underlying bid is marked: without one, waiting is not sound.', readings)
    }
    return seen === conditions.length
      ? found('pass', 'The underlying bid is strong, and inflation and rate differentials allow waiting.', readings)
      : found(
          'watch',
          'The underlying bid is strong, but inflation or rate differentials do not allow waiting.',
          readings,
        )
  },
}
