import type { HedgeLayerId } from '../../../engine/index.ts'
import draw from '../draw/draw.module.css'

/** How the line of a single layer looks: dashed as the hedge, in the layer's colour. */
export const LAYER_LINES: Readonly<Record<HedgeLayerId, string | undefined>> = {
  first: draw.firstLine,
  second: draw.secondLine,
  third: draw.thirdLine,
}
