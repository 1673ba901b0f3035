import { measureHedge } from '../comparison/measureHedge.ts'
import type { MethodContext } from '../methodContext.ts'
import { LOW_SHARE, rn } from '../playbooks/rn.ts'
import { TEN_PERCENT } from '../playbooks/tenPercent.ts'
import { type Reading, value } from '../reading.ts'
import { FACE_VALUE, figureIn, hedgeIn, type Setting } from '../readingOrigin.ts'
import { atFaceValue, underPlaybook } from '../underPlaybook.ts'
import type { DisagreementPricing } from './pricing.ts'

/** A share of the condor's notional in the longer-dated VIX calls that both rules hold. */
function readingsOf(label: string, share: number, { request, market }: MethodContext): Reading[] {
  const { contracts, sizing } = measureHedge(
    {
      ...underPlaybook(atFaceValue(request), 'tenPercent'),
      rounding: request.rounding,
      scale: share / TEN_PERCENT,
    },
    market,
  )
  const setting: Setting = {
    changes: {
      ...FACE_VALUE,
      playbook: 'tenPercent',
      rounding: request.rounding,
      hedgeScalePct: (100 * share) / TEN_PERCENT,
    },
    under: label,
  }
  return [
    value(`${label}: contracts`, contracts, 'contracts', hedgeIn(setting, 'contracts')),
    value(`${label}: cost`, sizing.costUsd, 'USD', figureIn(setting, 'hedgeCost')),
  ]
}

/** C3: the classic share of notional against RN's own below VIX 15, in the same calls. */
export const calmSize: DisagreementPricing = {
  id: 'C3',
  price(context) {
    const matters = rn.plan(context).regime?.id === rn.bands[0].id
    return {
      matters,
      sentence: matters
        ? 'VIX is below 15: the regime rule asks for less than the classic rule, in the same calls.'
        : 'VIX is at 15 or above, where RN has other shares: the two rules for a calm market do not meet.',
      readings: [
        ...readingsOf('RN-2, low end', LOW_SHARE.low, context),
        ...readingsOf('RN-2, high end', LOW_SHARE.high, context),
        ...readingsOf('RN-1', TEN_PERCENT, context),
      ],
    }
  },
}
