import type { projectionParameters } from '../parameters/projection.ts'
import { ours, type ParameterText, type TextsOf } from './text.ts'

const noNumbers = ours('RB-7 names scenarios of growth and earnings and gives no numbers')

const projected: ParameterText = { help: 'A row of the projection 5 to 10 days ahead.', source: noNumbers }

export const projectionTexts: TextsOf<typeof projectionParameters> = {
  calmVixMove: projected,
  grindUpPct: projected,
  growthScarePct: projected,
  shockPct: projected,
  volCrushShare: projected,
  projectionNearDays: projected,
  projectionFarDays: projected,
}
