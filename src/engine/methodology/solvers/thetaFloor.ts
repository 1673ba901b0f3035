/** Scales looked at, percent: the steps of the hedge scale that the scenario can hold. */
const MOST_SCALE = 300

/** The largest hedge that keeps a floor under net theta, or why there is none. */
export type ThetaFloorResult =
  | { readonly ok: true; readonly scalePct: number; readonly netThetaUsd: number }
  | { readonly ok: false; readonly reason: string }

/** The largest scale as contracts are rounded in the scenario, and before they are. */
export interface ThetaFloor {
  readonly held: ThetaFloorResult
  readonly fractional: ThetaFloorResult
}

/**
 * Theta floor (solver 1): the largest hedge scale, in whole percent up to 300, at which net theta is at least a floor.
 * Every scale is looked at, from the largest down: whole contracts make theta a step function of the scale, and a hedge
 * that earns by rolling down makes it rise in places, so that no search by halves would be right.
 * @param netThetaAt  net theta with the hedge at a scale, USD per calendar day, contracts rounded as in the scenario
 * @param floorUsd    USD per calendar day
 */
export function solveThetaFloor(netThetaAt: (scalePct: number) => number, floorUsd: number): ThetaFloorResult {
  for (let scalePct = MOST_SCALE; scalePct >= 0; scalePct--) {
    const netThetaUsd = netThetaAt(scalePct)
    if (netThetaUsd >= floorUsd) return { ok: true, scalePct, netThetaUsd }
  }
  return { ok: false, reason: 'Even without a hedge net theta stays below the floor.' }
}
