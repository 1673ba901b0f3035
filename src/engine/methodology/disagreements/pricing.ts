import type { PricedDisagreement } from '../comparison/comparison.ts'
import type { MethodContext } from '../methodContext.ts'
import type { DisagreementId } from '../rules/disagreements.ts'

/** Works out what one disagreement comes to in a scenario. A new one is one file and one registry line. */
export interface DisagreementPricing {
  readonly id: DisagreementId
  price(context: MethodContext): Omit<PricedDisagreement, 'id'>
}
