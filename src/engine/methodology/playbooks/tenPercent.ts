import type { Playbook } from '../playbook.ts'

/** The classic rule's share of notional (RN-1, stated). */
export const TEN_PERCENT = 0.1

/** Hedge with 10 % of the condor's notional at every VIX (RN-1). Held in longer-dated VIX calls (ours). */
export const tenPercent: Playbook = {
  id: 'tenPercent',
  name: 'The 10 % rule',
  bands: [],
  plan: ({ measure }) => ({
    regime: null,
    place: null,
    budget: { share: TEN_PERCENT, range: null, base: 'condor', of: measure, factors: [] },
    layers: [
      {
        id: 'first',
        instrument: 'longVixCall',
        state: 'engaged',
        measure: 'exposure',
        target: TEN_PERCENT * measure,
        budgetShare: 1,
        reasons: ['RN-1'],
      },
    ],
  }),
}
