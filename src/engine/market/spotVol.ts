/** No fall of SPX is given a VIX above this (ours); the highest close on record is 82.69 (2020-03-16). */
export const LINKED_VIX_CAP = 150

/** Lowest VIX a rise of SPX can lead to, near the lowest close of 9.14 (ours). */
export const LINKED_VIX_FLOOR = 9.5

/** Points of VIX for each per cent of a fall, and for its square: least squares on daily closes 2004-2026. */
export const PER_POINT = 1.2
export const PER_SQUARE = 0.087
/** Days over which the square fades; points for each per cent that a slow fall takes back, and its days (ours). */
export const SHOCK_DAYS = 15
export const DRAG = 0.2
export const DRAG_DAYS = 30
/** Points of VIX for each per cent of a rise: for each point above the floor, and its bounds (ours). */
export const SPEED = 0.15
export const SLOWEST = 0.3
export const SPEED_LIMIT = 1.2

/**
 * VIX that goes with a move of SPX over h days.
 * Fall of x %:  V' = V + 1.2 x + 0.087 x^2 e^(-h/15) - 0.2 x (1 - e^(-h/30)), at most 150 (or V).
 * Rise of x %:  V' = 9.5 + (V - 9.5) exp(-k x / (V - 9.5)),  k = clamp(0.15 (V - 9.5), 0.3, 1.2); V at or below 9.5 stays.
 * @param vix     V in points, > 0
 * @param move    relative move of SPX, -0.20 for a fall of 20 %
 * @param elapsed h >= 0, days over which it happens
 * @param stress  multiplies the rise of VIX in a fall (ours): the fit undershoots overshoot peaks
 * The first two coefficients: least squares on daily closes 2004-2026 (R2 .68). The rest is ours.
 */
export function linkedVix(vix: number, move: number, elapsed: number, stress = 1): number {
  if (move <= 0) {
    const fall = -100 * move
    const rise =
      PER_POINT * fall +
      PER_SQUARE * fall * fall * Math.exp(-elapsed / SHOCK_DAYS) +
      DRAG * fall * Math.expm1(-elapsed / DRAG_DAYS)
    return Math.min(vix + stress * rise, Math.max(LINKED_VIX_CAP, vix))
  }
  const above = vix - LINKED_VIX_FLOOR
  if (above <= 0) return vix
  const speed = Math.min(SPEED_LIMIT, Math.max(SLOWEST, SPEED * above))
  return LINKED_VIX_FLOOR + above * Math.exp((-speed * 100 * move) / above)
}

/** How VIX follows SPX in a what-if: by the link, or held apart from it. */
export interface VixRule {
  readonly mode: 'linked' | 'held'
  /** Multiplies the linked rise of VIX in a fall. */
  readonly stress: number
  /** Points a held VIX moves by. */
  readonly heldMove: number
}

/** A held VIX is kept within these, points (ours): what the curve's response and the surface can bear. */
export const HELD_VIX_FLOOR = 5

/**
 * VIX at the end of a horizon, points.
 * @param move  relative move of SPX  @param elapsed  days
 */
export const vixByRule = (rule: VixRule, vix: number, move: number, elapsed: number): number =>
  rule.mode === 'linked'
    ? linkedVix(vix, move, elapsed, rule.stress)
    : Math.min(LINKED_VIX_CAP, Math.max(HELD_VIX_FLOOR, vix + rule.heldMove))
