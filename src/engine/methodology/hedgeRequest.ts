import type { PlanRequest } from './planRequest.ts'
import type { Playbook } from './playbook.ts'

/** Everything that sizes a hedge beside the market. */
export interface HedgeRequest extends PlanRequest {
  readonly playbook: Playbook
}
