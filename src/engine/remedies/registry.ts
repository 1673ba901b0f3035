import { cashPress } from './cashPress.ts'
import { earlyFirstLayer } from './earlyFirstLayer.ts'
import { negativeTheta } from './negativeTheta.ts'
import { rebalance } from './rebalance.ts'
import type { Remedy } from './remedy.ts'
import { thetaFloor } from './thetaFloor.ts'
import { tighteningCorrelations } from './tighteningCorrelations.ts'
import { widerStrikes } from './widerStrikes.ts'

/** Every remedy, in the order of the sources, then what belongs to none of them. */
export const remedies: readonly Remedy[] = [
  widerStrikes,
  negativeTheta,
  cashPress,
  rebalance,
  earlyFirstLayer,
  tighteningCorrelations,
  thetaFloor,
]
