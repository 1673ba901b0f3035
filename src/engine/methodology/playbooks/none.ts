import type { Playbook } from '../playbook.ts'

/** The condor alone, to compare with. */
export const none: Playbook = {
  id: 'none',
  name: 'No hedge',
  bands: [],
  plan: () => ({ regime: null, place: null, budget: null, layers: [] }),
}
