import type { Budget, Playbook } from '../playbook.ts'
import { splitBudget } from './splitBudget.ts'

/** The classic rule's share of notional (RN-1, stated). */
export const TEN_PERCENT = 0.1

/** Hedge with 10 % of the condor's notional at every VIX (RN-1). Held in longer-dated VIX calls (ours). */
export const tenPercent: Playbook = {
  id: 'tenPercent',
  name: 'The 10 % rule',
  bands: [],
  plan: ({ measure }) => {
    const budget: Budget = { share: TEN_PERCENT, range: null, base: 'condor', of: measure, factors: [] }
    const only = { id: 'first', instrument: 'longVixCall', share: 1, reasons: ['RN-1'] } as const
    return { regime: null, place: null, budget, layers: splitBudget(budget, 'exposure', [only]) }
  },
}
