import type { RuleSettings } from '../settings.ts'
import { momentumOf } from './macd.ts'
import type { SignalInputs } from './signals.ts'

export type SignalId =
  | 'macdGrowing'
  | 'macdDecelerating'
  | 'adDivergence'
  | 'rsiVixUp'
  | 'rsiVixDown'
  | 'rsiSpxLow'
  | 'skewSteepening'
  | 'correlationsTightening'
  | 'eventNear'
  | 'calmRates'
  | 'strongBid'

type Levels = Pick<RuleSettings, 'rsiAddLevel' | 'rsiRemoveLevel' | 'signalWeightPct'>

/** One signal that moves the score: up wants more hedge, down less. */
export interface Signal {
  readonly id: SignalId
  readonly label: string
  readonly direction: 1 | -1
  readonly rules: readonly string[]
  isActive(signals: SignalInputs, levels: Levels): boolean
}

/** Signal score when no signal is active (ours). */
export const NEUTRAL_SIGNALS = 0.5
/** SPX RSI below which the score rises (HR-7, stated). */
export const LOW_SPX_RSI = 35
/** Days within which a scheduled event counts (ours). */
const EVENT_DAYS = 3

const isNear = (days: number | null): boolean => days !== null && days <= EVENT_DAYS

/** Every signal of the score, those that raise it first. */
export const scoredSignals: readonly Signal[] = [
  {
    id: 'macdGrowing',
    label: 'MACD of VIX growing',
    direction: 1,
    rules: ['RN-5', 'TT-12'],
    isActive: ({ macdVix, macdVixBefore }) => momentumOf(macdVix, macdVixBefore).growing,
  },
  {
    id: 'adDivergence',
    label: 'A/D line diverging negatively',
    direction: 1,
    rules: ['RN-5', 'TT-12'],
    isActive: ({ adDivergence }) => adDivergence === 'on',
  },
  {
    id: 'rsiVixUp',
    label: 'RSI of VIX crossed up',
    direction: 1,
    rules: ['RN-13'],
    isActive: ({ rsiVix, rsiVixBefore }, { rsiAddLevel }) =>
      rsiVixBefore !== null && rsiVixBefore < rsiAddLevel && rsiVix >= rsiAddLevel,
  },
  {
    id: 'rsiSpxLow',
    label: 'RSI of SPX below 35',
    direction: 1,
    rules: ['HR-7', 'RN-5', 'TT-12'],
    isActive: ({ rsiSpx }) => rsiSpx < LOW_SPX_RSI,
  },
  {
    id: 'skewSteepening',
    label: 'Skew of ETP options steepening',
    direction: 1,
    rules: ['RB-9'],
    isActive: ({ etpSkew }) => etpSkew === 'on',
  },
  {
    id: 'correlationsTightening',
    label: 'Correlations tightening',
    direction: 1,
    rules: ['RB-3'],
    isActive: ({ correlations }) => correlations === 'on',
  },
  {
    id: 'eventNear',
    label: 'FOMC, CPI or PPI within 3 days',
    direction: 1,
    rules: ['RN-7', 'TT-6'],
    isActive: ({ daysToFomc, daysToCpi, daysToPpi }) => isNear(daysToFomc) || isNear(daysToCpi) || isNear(daysToPpi),
  },
  {
    id: 'macdDecelerating',
    label: 'MACD of VIX decelerating',
    direction: -1,
    rules: ['HR-4'],
    isActive: ({ macdVix, macdVixBefore }) => momentumOf(macdVix, macdVixBefore).decelerating,
  },
  {
    id: 'rsiVixDown',
    label: 'RSI of VIX crossed down',
    direction: -1,
    rules: ['RN-13'],
    isActive: ({ rsiVix, rsiVixBefore }, { rsiRemoveLevel }) =>
      rsiVixBefore !== null && rsiVixBefore > rsiRemoveLevel && rsiVix <= rsiRemoveLevel,
  },
  {
    id: 'calmRates',
    label: 'Inflation contained and rates steady',
    direction: -1,
    rules: ['RB-4'],
    isActive: ({ inflation, rateSpreads }) => inflation === 'on' && rateSpreads === 'on',
  },
  {
    id: 'strongBid',
    label: 'Strong underlying bid',
    direction: -1,
    rules: ['RB-4'],
    isActive: ({ underlyingBid }) => underlyingBid === 'on',
  },
]

/** The score and what moved it. */
export interface SignalScore {
  /** 0..1, 0.5 when no signal is active. */
  readonly score: number
  readonly active: readonly Signal[]
  /** What one signal moves the score by. */
  readonly weight: number
}

/**
 * Signal score s (ours):  clamp01(0.5 + weight (active upward signals - active downward signals)).
 * @param without  signals left out: HR enters on decelerating momentum, so there it would count twice
 */
export function signalScore(signals: SignalInputs, levels: Levels, without: readonly SignalId[] = []): SignalScore {
  const weight = levels.signalWeightPct / 100
  const active = scoredSignals.filter((signal) => !without.includes(signal.id) && signal.isActive(signals, levels))
  const moved = active.reduce((sum, { direction }) => sum + weight * direction, NEUTRAL_SIGNALS)
  return { score: Math.min(1, Math.max(0, moved)), active, weight }
}
