import { frontSpread, isWidened, WIDEN_RSI } from '../playbooks/bwRules.ts'
import { limit, value } from '../reading.ts'
import type { Check } from './check.ts'
import { found } from './finding.ts'

/** BW-6: SPX RSI below 40 while backwardation lasts widens the calendar overlay. */
export const overlayWidening: Check = {
  id: 'overlayWidening',
  kind: 'trigger',
  rules: ['BW-6'],
  title: 'Low RSI in backwardation: overlay wider',
  find(context) {
    const { rsiSpx } = context.signals
    const spread = frontSpread(context)
    const readings = [
      value('RSI of SPX', rsiSpx, 'RSI'),
      limit('RSI below', WIDEN_RSI, 'RSI'),
      value('M1 − M2', spread, 'VIX points'),
      limit('Backwardation above', 0, 'VIX points'),
    ]
    if (isWidened(context)) {
      return found('broken', 'The RSI of SPX is low while backwardation lasts: the overlay is widened.', readings)
    }
    return spread > 0
      ? found('pass', 'The curve is in backwardation, but the RSI of SPX is not low.', readings)
      : found('pass', 'The curve is not in backwardation, so a low RSI of SPX widens nothing.', readings)
  },
}
