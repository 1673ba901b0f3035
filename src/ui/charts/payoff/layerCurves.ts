import {
  evaluatePayoffLayers,
  type HedgeLayerId,
  type PayoffResult,
  type PositionResult,
} from '../../../engine/index.ts'
import type { LiveSource } from '../../../store/frameLoop.ts'
import { derive } from '../live/derive.ts'

/** The payoffs of single layers over the levels of the payoff that is drawn: only of those asked for. */
export const layerCurves = (
  position: LiveSource<PositionResult>,
  payoff: LiveSource<PayoffResult>,
  wanted: readonly HedgeLayerId[],
) => derive([position, payoff], (held, { spx }) => evaluatePayoffLayers(held, spx, wanted))
