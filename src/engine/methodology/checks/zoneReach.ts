import type { MethodContext } from '../methodContext.ts'
import { bands, order, zoneAt, zoneReached } from '../playbooks/rb.ts'
import { limit, value } from '../reading.ts'
import type { Zone } from '../settings.ts'
import type { Finding } from './check.ts'
import { found } from './finding.ts'

/** Whether the zone in force is a layer's own or a higher one; between the zones the last one reached counts (RB-13). */
export function findZone({ vix, request, rules }: MethodContext, zone: Zone, layer: string): Finding {
  const place = order.indexOf(zone)
  const readings = [value('VIX', vix, 'VIX points'), limit(`${layer} from`, bands[zone].from, 'VIX points')]
  if (order.indexOf(zoneAt(vix, request.todayVix, rules.lastZone)) >= place) {
    return found('broken', `The zone of the ${layer.toLowerCase()} is in force.`, readings)
  }
  const isNext = zoneReached(vix) === null && vix > bands[order[place - 1]].to
  return isNext
    ? found('watch', `VIX stands between zones: the ${layer.toLowerCase()} waits for the next one.`, readings)
    : found('pass', `VIX stands below the zone of the ${layer.toLowerCase()}.`, readings)
}
