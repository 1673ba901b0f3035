import { frontSpread, reversionSignal, SIGNAL_FROM, SIGNAL_FULL } from '../playbooks/bwRules.ts'
import { detail, limit, value } from '../reading.ts'
import type { Check } from './check.ts'
import { found } from './finding.ts'

/** BW-1: M1 - M2 beyond 3 to 4 points signals aggressive mean reversion; it starts at 3 and is full at 4 (ours). */
export const backwardation: Check = {
  id: 'backwardation',
  kind: 'trigger',
  rules: ['BW-1', 'BW-14'],
  title: 'Degree of backwardation',
  find(context) {
    const spread = frontSpread(context)
    const signal = reversionSignal(spread)
    const limits = [limit('Signal from', SIGNAL_FROM, 'VIX points'), limit('Signal full at', SIGNAL_FULL, 'VIX points')]
    const readings = [
      value('M1 − M2', spread, 'VIX points'),
      ...(signal === 1 ? limits.reverse() : limits),
      detail('Signal', signal, 'fraction'),
    ]
    if (signal === 1) return found('broken', 'Backwardation is deep: mean reversion is signalled in full.', readings)
    if (signal > 0) return found('watch', 'Backwardation is deep enough for the signal to have started.', readings)
    return spread > 0
      ? found('pass', 'The curve is in backwardation, but not deep enough to signal mean reversion.', readings)
      : found('pass', 'The curve is not in backwardation.', readings)
  },
}
