import type { Check } from './check.ts'
import { found } from './finding.ts'

/** RB-3: as correlations tighten, its remedy is asked for. */
export const tighteningCorrelations: Check = {
  id: 'tighteningCorrelations',
  kind: 'trigger',
  rules: ['RB-3'],
  title: 'Correlations tighten',
  find: ({ signals }) =>
    signals.correlations === 'on'
      ? found('broken', 'Correlations tighten: the rule offers tighter short strikes or a small VIX future.')
      : found('pass', 'Correlations are not marked as tightening.'),
}
