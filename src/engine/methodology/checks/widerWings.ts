import { withinRange } from '../rangePosition.ts'
import { detail, limit, value } from '../reading.ts'
import type { Check } from './check.ts'
import { found, notApplicable } from './finding.ts'

/** VIX above which the wings sit further out (HR-5, stated). */
const WIDER_ABOVE = 16
/** Points further out on each side than in a low-volatility regime (HR-5, stated). */
export const LEAST_POINTS = 15
export const MOST_POINTS = 25
/** Place in the range under a playbook that has none: the middle (ours). */
const MIDDLE = 0.5

/** HR-5: above VIX 16 the wings sit 15 + 10 p points wider; what they were in calm markets is not known here. */
export const widerWings: Check = {
  id: 'widerWings',
  kind: 'trigger',
  rules: ['HR-5'],
  title: 'Wings further out',
  find({ vix, sizing, request: { condor } }) {
    const vixReadings = [value('VIX', vix, 'VIX points'), limit('Above', WIDER_ABOVE, 'VIX points')]
    if (!(vix > WIDER_ABOVE)) return notApplicable('At this VIX the rule leaves the wings where they are.', vixReadings)
    const asked = withinRange(LEAST_POINTS, MOST_POINTS, sizing.plan.place?.position ?? MIDDLE)
    return found('watch', 'At this VIX the rule asks for wings further out on each side than in a calm market.', [
      ...vixReadings,
      detail('Further out, each side', asked, 'points'),
      detail('Long put now', condor.shortPut - condor.putWidth, 'points'),
      detail('Long call now', condor.shortCall + condor.callWidth, 'points'),
    ])
  },
}
