import { detail, limit, value } from '../reading.ts'
import { momentumOf } from '../signals/macd.ts'
import type { Check } from './check.ts'
import { found } from './finding.ts'

/** BW-5: MACD of VVIX/VIX rising above zero gives the signal, the A/D line diverging confirms it (the test is ours). */
export const ratioMomentum: Check = {
  id: 'ratioMomentum',
  kind: 'trigger',
  rules: ['BW-5'],
  title: 'MACD of VVIX/VIX, confirmed by the A/D line',
  find({ signals: { macdVvix, macdVvixBefore, adDivergence } }) {
    const readings = [
      value('MACD histogram of VVIX/VIX', macdVvix, 'number'),
      limit('Above', 0, 'number'),
      detail('Histogram the day before', macdVvixBefore, 'number'),
    ]
    if (!momentumOf(macdVvix, macdVvixBefore).growing) {
      return found('pass', 'The MACD of VVIX over VIX is not rising above zero.', readings)
    }
    return adDivergence === 'on'
      ? found('broken', 'The MACD of VVIX over VIX rises above zero and the A/D line confirms it.', readings)
      : found('watch', 'The MACD of VVIX over VIX rises above zero; the A/D line does not confirm it.', readings)
  },
}
