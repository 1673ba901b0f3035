import { detail, limit, value } from '../reading.ts'
import type { Check } from './check.ts'
import { found, notApplicable, ROUNDING_USD } from './finding.ts'

/** TT-5: what the hedge loses a day through decay and roll, as a share of the condor's theta (limits ours). */
export const hedgeCarry: Check = {
  id: 'hedgeCarry',
  kind: 'check',
  rules: ['TT-5'],
  title: 'Hedge carry against condor theta',
  find({ book, thetaHorizon: { days }, rules: { carryWatchPct, carryBrokenPct } }) {
    const theta = (book.byLayer.condor?.theta.total ?? 0) / days
    const cost = -(book.hedge.theta.decay + book.hedge.theta.roll) / days
    const details = [
      detail('Carry cost of the hedge', cost, 'USD per day'),
      detail('Theta of the condor', theta, 'USD per day'),
    ]
    if (theta < ROUNDING_USD) {
      return notApplicable(
        'The condor’s theta is not positive, so there is no income to set the carry against.',
        details,
      )
    }
    const share = cost / theta
    const [watchAbove, brokenAbove] = [carryWatchPct / 100, carryBrokenPct / 100]
    const limits = [limit('Watch above', watchAbove, 'fraction'), limit('Broken above', brokenAbove, 'fraction')]
    const readings = [
      value('Carry cost, share of condor theta', share, 'fraction'),
      ...(share > brokenAbove ? limits.reverse() : limits),
      ...details,
    ]
    if (share > brokenAbove) {
      return found('broken', 'The hedge’s carry takes more of the condor’s theta than the limit allows.', readings)
    }
    return share > watchAbove
      ? found('watch', 'The hedge’s carry takes much of the condor’s theta.', readings)
      : found('pass', 'The hedge’s carry leaves the condor enough of its theta.', readings)
  },
}
