import { detail, limit, value } from '../reading.ts'
import { momentumOf } from '../signals/macd.ts'
import type { Check } from './check.ts'
import { found } from './finding.ts'

/** HR-4: layers are entered as the momentum of VIX slows, read from its MACD histogram. */
export const entryMomentum: Check = {
  id: 'entryMomentum',
  kind: 'trigger',
  rules: ['HR-4'],
  title: 'Momentum of VIX slows: entry',
  find({ signals: { macdVix, macdVixBefore } }) {
    const { growing, decelerating } = momentumOf(macdVix, macdVixBefore)
    const readings = [
      value('MACD histogram of VIX', macdVix, 'VIX points'),
      limit('Histogram the day before', macdVixBefore, 'VIX points'),
      detail('Zero line', 0, 'VIX points'),
    ]
    if (decelerating) {
      return found('broken', 'The momentum of VIX slows: the entry signal of this source is given.', readings)
    }
    return growing
      ? found('watch', 'The momentum of VIX still grows: the entry waits until it slows.', readings)
      : found('pass', 'There is no rising momentum of VIX that could slow.', readings)
  },
}
