import { detail, limit, value } from '../reading.ts'
import type { Check } from './check.ts'
import { found } from './finding.ts'

/** HR-13: where net theta is negative, its remedy is asked for. Theta is per calendar day of the stretch chosen. */
export const negativeTheta: Check = {
  id: 'negativeTheta',
  kind: 'trigger',
  rules: ['HR-13'],
  title: 'Net theta negative',
  find({ book, thetaHorizon: { days } }) {
    const condor = (book.byLayer.condor?.theta.total ?? 0) / days
    const net = book.net.theta.total / days
    const readings = [
      value('Net theta', net, 'USD per day'),
      limit('Least', 0, 'USD per day'),
      detail('Theta of the condor', condor, 'USD per day'),
      detail('Theta of the hedge', book.hedge.theta.total / days, 'USD per day'),
    ]
    if (net >= 0) return found('pass', 'Net theta is not negative.', readings)
    return condor > 0
      ? found('broken', 'Net theta is negative: time takes more from the hedge than it gives the condor.', readings)
      : found('broken', 'Net theta is negative, and time does not work for the condor by itself either.', readings)
  },
}
