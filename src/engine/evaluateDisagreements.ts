import type { PricedDisagreement } from './methodology/comparison/comparison.ts'
import { disagreementPricings } from './methodology/disagreements/registry.ts'
import type { PositionResult } from './results.ts'
import { methodContext } from './setUpMethod.ts'

/** What each disagreement between the sources comes to in the scenario of `position`, C1 to C10. */
export function evaluateDisagreements(position: PositionResult): readonly PricedDisagreement[] {
  const context = methodContext(position)
  return disagreementPricings.map(({ id, price }) => ({ id, ...price(context) }))
}
