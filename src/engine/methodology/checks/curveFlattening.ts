import { frontSpread, isFlattening } from '../playbooks/bwRules.ts'
import { detail, limit, value } from '../reading.ts'
import type { Check } from './check.ts'
import { found, NO_ENTRY, notApplicable } from './finding.ts'

/** BW-7: M1 - M2 has shrunk by more than 15 % since entry; the increment moves to the tail hedge (figures ours). */
export const curveFlattening: Check = {
  id: 'curveFlattening',
  kind: 'trigger',
  rules: ['BW-7'],
  title: 'Curve flattens since entry',
  find(context) {
    const { reference, rules } = context
    if (!reference) return notApplicable(NO_ENTRY)
    const { frontSpread: before } = reference
    if (before === null) return notApplicable('The marked entry holds no difference of the first two futures.')
    const spread = frontSpread(context)
    const marked = detail('M1 − M2 at entry', before, 'VIX points')
    if (!(before > 0)) {
      return notApplicable('The curve was not in backwardation at the marked entry, so it cannot flatten.', [marked])
    }
    const readings = [
      value('M1 − M2', spread, 'VIX points'),
      limit('Flattening below', before * (1 - rules.bwFlattenPct / 100), 'VIX points'),
      marked,
    ]
    return isFlattening(context)
      ? found('broken', 'The curve flattens: the rule moves the increment from the overlay to the tail.', readings)
      : found('pass', 'Backwardation has not shrunk enough since entry to count as flattening.', readings)
  },
}
