import type { MethodContext } from '../methodContext.ts'
import { withinRange } from '../rangePosition.ts'

/** Points that HR-5, RB-2 and RB-3 move strikes by (stated). */
export const LEAST_MOVE = 15
export const MOST_MOVE = 25
/** Strike interval, points (Cboe contract specification). */
export const STEP = 5
/** Place in the range where the playbook in force has none (ours: the middle). */
const MIDDLE = 0.5

/** How far strikes move: 15 to 25 points by the place in the range, to a listed strike (ours). */
export function strikeMove({ sizing }: MethodContext): number {
  const place = sizing.plan.place?.position ?? MIDDLE
  return STEP * Math.round(withinRange(LEAST_MOVE, MOST_MOVE, place) / STEP)
}
