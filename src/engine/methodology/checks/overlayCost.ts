import type { HedgeLayerId } from '../layer.ts'
import type { MethodContext } from '../methodContext.ts'
import { frontSpread, OVERLAY_SHARE, overlayShare, reversionSignal } from '../playbooks/bwRules.ts'
import { detail, limit, value } from '../reading.ts'
import type { Check } from './check.ts'
import { found, notApplicable } from './finding.ts'

/** How far from its share the overlay's cost may lie while the signal grows, fraction (BW-2, ours). */
const TOLERANCE = 0.05
/** Place in the range without a plan that has one: the middle (ours). */
const MIDDLE = 0.5

/** The shares of cost that pass: the stated range once the signal is full, else the share asked for +/- 5 points. */
function passingRange(spread: number, position: number): { low: number; high: number } {
  if (reversionSignal(spread) === 1) return OVERLAY_SHARE
  const asked = overlayShare(spread, position)
  return { low: asked - TOLERANCE, high: asked + TOLERANCE }
}

const costOf = ({ sizing }: MethodContext, id: HedgeLayerId): number =>
  sizing.layers.find((layer) => layer.id === id)?.costUsd ?? 0

/** BW-2 as a check on cost, where BW-10 and BW-11 size overlay and tail. */
export const overlayCost: Check = {
  id: 'overlayCost',
  kind: 'check',
  rules: ['BW-2', 'BW-10', 'BW-11'],
  title: 'Overlay’s share of the hedge’s cost',
  find(context) {
    const { request, rules, sizing } = context
    if (request.playbook.id !== 'bw') {
      return notApplicable('Only the BW playbook splits the hedge into a calendar overlay and a tail.')
    }
    if (rules.bwBudgetUsd !== null) return notApplicable('The typed budget is split by these shares already.')
    const spread = frontSpread(context)
    if (reversionSignal(spread) === 0) return notApplicable('Backwardation is too shallow for the shares of this rule.')
    const [overlay, tail] = [costOf(context, 'first'), costOf(context, 'second')]
    if (!(overlay > 0 && tail > 0)) return notApplicable('One of the two parts costs nothing, so there are no shares.')
    const share = overlay / (overlay + tail)
    const { low, high } = passingRange(spread, sizing.plan.place?.position ?? MIDDLE)
    const limits = [limit('Least', low, 'fraction'), limit('Most', high, 'fraction')]
    const readings = [
      value('Overlay, share of cost', share, 'fraction'),
      ...(share > high ? limits.reverse() : limits),
      detail('Cost of the overlay', overlay, 'USD'),
      detail('Cost of the tail', tail, 'USD'),
    ]
    if (share < low) return found('watch', 'Sized by vega and cover, the overlay costs less than its share.', readings)
    return share > high
      ? found('watch', 'Sized by vega and cover, the overlay costs more than its share.', readings)
      : found('pass', 'Sized by vega and cover, the overlay costs about its share.', readings)
  },
}
