/** The scenarios of the projection (RB-7), flat as in the parameter table. */
export interface ProjectionInputs {
  /** Points VIX moves by while SPX stays. */
  readonly calmVixMove: number
  readonly grindUpPct: number
  readonly growthScarePct: number
  readonly shockPct: number
  /** VIX at the end as a multiple of VIX now, SPX unchanged. */
  readonly volCrushShare: number
  readonly projectionNearDays: number
  readonly projectionFarDays: number
}
