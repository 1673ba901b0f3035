import { bands, zoneReached } from '../playbooks/rb.ts'
import { value } from '../reading.ts'
import { HERE, methodIn } from '../readingOrigin.ts'
import { stated } from '../stated.ts'
import type { DisagreementPricing } from './pricing.ts'

/** The end that the source names in the other place (RB-5, stated). */
const OTHER_END = 28

/** C8: VIX between the two ends that the source gives its second zone. */
export const secondZoneEnd: DisagreementPricing = {
  id: 'C8',
  price({ vix }) {
    const matters = vix > OTHER_END && zoneReached(vix) === 'second'
    return {
      matters,
      sentence: matters
        ? 'VIX stands between the two ends: inside the second zone by one of them, in the gap above it by the other. The program counts it inside.'
        : 'VIX does not stand between the two ends that the source gives its second zone.',
      readings: [
        value('VIX', vix, 'VIX points', methodIn(HERE, 'vix')),
        stated('End named in one place', OTHER_END, 'VIX points', 'RB-5'),
        stated('End used', bands.second.to, 'VIX points', 'RB-5'),
      ],
    }
  },
}
