import type { LegFigures } from '../../book/figures.ts'
import { CAP_HIGH, overlayCap } from '../playbooks/hr.ts'
import { detail, limit, value } from '../reading.ts'
import type { Check } from './check.ts'
import { found, notApplicable, ROUNDING_USD } from './finding.ts'

const vegasOf = (legs: readonly LegFigures[]): number[] => legs.map(({ oneFactorVegaUsd }) => oneFactorVegaUsd)
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/**
 * HR-3: the overlay's share of the book's gross vega as held, against the cap by VIX: 30 % up to 16, straight to 40 %
 * at 20, shown and not enforced above. Gross vega counts the condor as the one position it is, the hedge leg by leg:
 * its own long and short legs apart would make any condor look ten times as large (ours).
 */
export const vegaShare: Check = {
  id: 'vegaShare',
  kind: 'check',
  rules: ['HR-3'],
  title: 'Overlay’s share of gross vega',
  find({ book, vix }) {
    const isHedge = ({ leg }: LegFigures) => leg.layer !== 'condor'
    const overlay = sum(vegasOf(book.legs.filter(isHedge)).map(Math.abs))
    const condor = Math.abs(sum(vegasOf(book.legs.filter((leg) => !isHedge(leg)))))
    const gross = overlay + condor
    if (!(gross > ROUNDING_USD)) return notApplicable('No leg of the book has vega, so there are no shares of it.')
    const cap = overlayCap(vix)
    const share = overlay / gross
    const readings = [
      value('Overlay, share of gross vega', share, 'fraction'),
      limit('Cap at this VIX', cap ?? CAP_HIGH, 'fraction'),
      value('Condor, share of gross vega', 1 - share, 'fraction'),
      limit('Condor at this VIX, at least', 1 - (cap ?? CAP_HIGH), 'fraction'),
      detail('Gross vega', gross, 'USD per VIX point'),
    ]
    if (cap === null) {
      return found('pass', 'With VIX this high the overlay may grow: the cap is shown and not enforced.', readings)
    }
    return share > cap
      ? found('broken', 'The overlay makes up more of the book’s gross vega than the cap allows at this VIX.', readings)
      : found('pass', 'The overlay’s share of the book’s gross vega stays within the cap at this VIX.', readings)
  },
}
