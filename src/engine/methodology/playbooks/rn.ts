import type { RegimeBand } from '../layer.ts'
import type { PlanContext } from '../planContext.ts'
import type { Budget, Plan, Playbook } from '../playbook.ts'
import { placeInBand, withinRange } from '../rangePosition.ts'
import type { HedgeSettings } from '../settings.ts'
import { volatilityBeta } from '../volatilityBeta.ts'
import { type LayerShare, splitBudget } from './splitBudget.ts'

/** Under this source a promoter minimises hedge cost (RN-8). */
const PROMOTER_DIRECTION = -1

/** Range of RN-2 as fractions of notional (stated). */
export const LOW_SHARE = { low: 0.06, high: 0.08 }

interface Regime {
  readonly band: RegimeBand
  /** Range of the hedge budget as a fraction of notional: stated by the source. */
  readonly low: number
  readonly high: number
  readonly layers: (settings: HedgeSettings) => readonly LayerShare[]
}

const low: Regime = {
  band: { id: 'low', label: 'Low', from: 9, to: 15, rule: 'RN-2' },
  ...LOW_SHARE,
  layers: () => [{ id: 'first', instrument: 'longVixCall', share: 1, reasons: ['RN-2'] }],
}

const moderate: Regime = {
  band: { id: 'moderate', label: 'Moderate', from: 15, to: 25, rule: 'RN-3' },
  low: 0.12,
  high: 0.18,
  layers: ({ moderateFirstShare }) => [
    { id: 'first', instrument: 'nearVixCall', share: moderateFirstShare, reasons: ['RN-3'] },
    { id: 'second', instrument: 'leveragedEtp', share: 1 - moderateFirstShare, reasons: ['RN-3'] },
  ],
}

const high: Regime = {
  band: { id: 'high', label: 'High', from: 25, to: 90, rule: 'RN-4' },
  low: 0.25,
  high: 0.35,
  // Shares set beyond the whole are refused where they are typed; the earlier layer comes first here all the same.
  layers: ({ highFirstShare, highSecondShare }) => [
    { id: 'first', instrument: 'nearVixCall', share: highFirstShare, reasons: ['RN-4'] },
    {
      id: 'second',
      instrument: 'middleCalendar',
      share: Math.min(highSecondShare, 1 - highFirstShare),
      reasons: ['RN-4'],
    },
    {
      id: 'third',
      instrument: 'longCalendar',
      share: Math.max(0, 1 - highFirstShare - highSecondShare),
      reasons: ['RN-4'],
    },
  ],
}

/** Below 15 low, 15 to 25 inclusive moderate, above 25 high. */
const regimeAt = (vix: number): Regime => (vix < low.band.to ? low : vix <= moderate.band.to ? moderate : high)

function plan(context: PlanContext): Plan {
  const regime = regimeAt(context.vix)
  const place = context.place(placeInBand(context.vix, regime.band), PROMOTER_DIRECTION)
  const { low: from, high: to } = regime
  const budget: Budget = {
    share: withinRange(from, to, place.position),
    range: { low: from, high: to },
    base: 'condor',
    of: context.measure,
    factors: volatilityBeta(context),
  }
  const layers = splitBudget(budget, 'exposure', regime.layers(context.request.settings))
  return { regime: regime.band, place, budget, layers }
}

/** VIX regimes against the 10 % rule: 6-8 %, 12-18 % and 25-35 % of the condor's notional (RN-2, RN-3, RN-4, RN-5). */
export const rn: Playbook = { id: 'rn', name: 'RN', bands: [low.band, moderate.band, high.band], plan }
