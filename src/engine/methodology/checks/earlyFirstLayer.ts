import { earlierRules } from '../playbooks/rb.ts'
import { detail, limit, value } from '../reading.ts'
import type { Check } from './check.ts'
import { found } from './finding.ts'

/** RB-2: a growing MACD histogram of VIX while the A/D line diverges negatively engages the first layer earlier. */
export const earlyFirstLayer: Check = {
  id: 'earlyFirstLayer',
  kind: 'trigger',
  rules: ['RB-2'],
  title: 'First layer earlier',
  find(context) {
    const { macdVix, macdVixBefore, adDivergence } = context.signals
    const readings = [
      value('MACD histogram of VIX', macdVix, 'VIX points'),
      limit('Histogram the day before', macdVixBefore, 'VIX points'),
      detail('Zero line', 0, 'VIX points'),
    ]
    if (earlierRules(context).includes('RB-2')) {
      return found('broken', 'MACD grows while the A/D line diverges: the first layer engages earlier.', readings)
    }
    return adDivergence === 'on'
      ? found('pass', 'The A/D line diverges, but the MACD histogram of VIX does not grow.', readings)
      : found('pass', 'The A/D line does not diverge, so nothing engages the first layer earlier.', readings)
  },
}
