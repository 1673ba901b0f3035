import type { RuleSettings } from './settings.ts'
import type { SignalInputs } from './signals/signals.ts'

/** What the press rate is multiplied by where it is speeded up, and divided by where it is slowed down (TT-4, ours). */
const PRESS_FACTOR = 2

const stepOf = { neutral: 0, faster: 1, slower: -1 } as const

/** Which way price to cash flow and the exchange rate push the Cash Press together: above 0 faster, below 0 slower. */
export const pressSpeed = ({ pcf, reer }: Pick<SignalInputs, 'pcf' | 'reer'>): number => stepOf[pcf] + stepOf[reer]

/**
 * Share of the condor's credit that the Cash Press spends on longer-dated VIX calls, decimal (TT-4, ours): the rate
 * set, doubled where the two switches together say faster, halved where they say slower. Above 1 it spends more than
 * the credit.
 */
export function pressRate(
  { pressRatePct }: Pick<RuleSettings, 'pressRatePct'>,
  signals: Pick<SignalInputs, 'pcf' | 'reer'>,
): number {
  return (pressRatePct / 100) * PRESS_FACTOR ** Math.sign(pressSpeed(signals))
}
