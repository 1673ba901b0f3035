import type { Check } from './check.ts'
import { found } from './finding.ts'

/** RB-9: a skew of ETP options that steepens sharply activates layers earlier. */
export const steepeningSkew: Check = {
  id: 'steepeningSkew',
  kind: 'trigger',
  rules: ['RB-9'],
  title: 'Skew of ETP options steepens',
  find: ({ signals }) =>
    signals.etpSkew === 'on'
      ? found('broken', 'The skew of ETP options steepens sharply: the rule activates layers earlier.')
      : found('pass', 'The skew of ETP options is not marked as steepening.'),
}
