import { pressRate, pressSpeed } from '../cashPress.ts'
import { detail, limit, value } from '../reading.ts'
import type { Check } from './check.ts'
import { found, notApplicable } from './finding.ts'

/** TT-4: the share of the credit spent on longer-dated VIX instruments, doubled or halved by the two switches. */
export const cashPressRate: Check = {
  id: 'cashPressRate',
  kind: 'trigger',
  rules: ['TT-4'],
  title: 'Cash Press: rate now',
  find({ condor, rules, signals }) {
    const rate = pressRate(rules, signals)
    const rates = [
      value('Press rate now', rate, 'fraction'),
      limit('Press rate as set', rules.pressRatePct / 100, 'fraction'),
    ]
    if (!(condor.creditUsd > 0)) return notApplicable('The condor brings in no credit that could be pressed.', rates)
    const readings = [
      ...rates,
      value('Credit to spend', rate * condor.creditUsd, 'USD'),
      detail('Credit of the condors', condor.creditUsd, 'USD'),
    ]
    const speed = pressSpeed(signals)
    if (speed > 0) return found('broken', 'The switches speed the Cash Press up: the rate is doubled.', readings)
    if (speed < 0) return found('broken', 'The switches slow the Cash Press down: the rate is halved.', readings)
    return signals.pcf === 'neutral'
      ? found('pass', 'Neither switch moves the Cash Press: the rate is the one set.', readings)
      : found('pass', 'The two switches of the Cash Press cancel out: the rate is the one set.', readings)
  },
}
