import { number } from '../parameterKinds.ts'

const projected = (link: string, label: string, unit: string, min: number, max: number, step: number, value: number) =>
  number({ link, label, group: 'projection', unit, min, max, step, default: value })

/** The scenarios that the position is projected under. */
export const projectionParameters = {
  calmVixMove: projected('pcalm', 'Calm: VIX moves by', 'points', -20, 20, 0.5, -1),
  grindUpPct: projected('pup', 'Grind up: SPX moves by', '%', -20, 20, 0.5, 2),
  growthScarePct: projected('pscare', 'Growth scare: SPX moves by', '%', -30, 20, 0.5, -3),
  shockPct: projected('pshock', 'Shock: SPX moves by', '%', -50, 20, 0.5, -8),
  volCrushShare: projected('pcrush', 'Vol crush: VIX times', '×', 0.3, 1.5, 0.05, 0.8),
  projectionNearDays: projected('pd1', 'Projected days, near', 'days', 1, 60, 1, 5),
  projectionFarDays: projected('pd2', 'Projected days, far', 'days', 1, 60, 1, 10),
}
