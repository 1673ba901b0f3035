import { backwardationMeaning } from './backwardationMeaning.ts'
import { calmSize } from './calmSize.ts'
import { elevatedLevel } from './elevatedLevel.ts'
import { firstZoneStrikes } from './firstZoneStrikes.ts'
import { hedgeSize } from './hedgeSize.ts'
import type { DisagreementPricing } from './pricing.ts'
import { promoterStance } from './promoterStance.ts'
import { riskCaps } from './riskCaps.ts'
import { secondZoneEnd } from './secondZoneEnd.ts'
import { sizeBasis } from './sizeBasis.ts'
import { standardDeviations } from './standardDeviations.ts'

/** Every disagreement between the sources, C1 to C10. */
export const disagreementPricings: readonly DisagreementPricing[] = [
  elevatedLevel,
  firstZoneStrikes,
  calmSize,
  sizeBasis,
  riskCaps,
  promoterStance,
  backwardationMeaning,
  secondZoneEnd,
  standardDeviations,
  hedgeSize,
]
