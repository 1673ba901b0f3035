import { detail, limit, value } from '../reading.ts'
import type { Check } from './check.ts'
import { found, notApplicable, ROUNDING_USD } from './finding.ts'

/** RN-11: the hedge's one-factor vega as a share of the condor's stays inside the user's band (ours, either order). */
export const vegaCover: Check = {
  id: 'vegaCover',
  kind: 'check',
  rules: ['RN-11'],
  title: 'Condor vega covered by the hedge',
  find({ book, condorVega, rules: { coverLowPct, coverHighPct } }) {
    const details = [
      detail('Vega of the condor', condorVega, 'USD per VIX point'),
      detail('Vega of the hedge', book.hedge.oneFactorVegaUsd, 'USD per VIX point'),
    ]
    if (condorVega > -ROUNDING_USD) {
      return notApplicable('The condor does not lose when VIX rises, so there is no vega to cover.', details)
    }
    const cover = book.hedge.oneFactorVegaUsd / -condorVega
    const low = Math.min(coverLowPct, coverHighPct) / 100
    const high = Math.max(coverLowPct, coverHighPct) / 100
    const limits = [limit('Least', low, 'fraction'), limit('Most', high, 'fraction')]
    const readings = [
      value('Condor vega covered', cover, 'fraction'),
      ...(cover > high ? limits.reverse() : limits),
      ...details,
    ]
    if (cover < low)
      return found('broken', 'The hedge covers less of the condor’s vega than the target asks.', readings)
    return cover > high
      ? found('broken', 'The hedge covers more of the condor’s vega than the target allows.', readings)
      : found('pass', 'The hedge covers a share of the condor’s vega inside the target.', readings)
  },
}
