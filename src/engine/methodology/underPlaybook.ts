import type { HedgeRequest } from './hedgeRequest.ts'
import { type PlaybookId, playbooks } from './playbooks/registry.ts'
import type { RuleSettings } from './settings.ts'

/** The same request under another playbook, or under another reading of its rules. */
export const underPlaybook = (
  request: HedgeRequest,
  playbook: PlaybookId,
  rules: Partial<RuleSettings> = {},
): HedgeRequest => ({
  ...request,
  playbook: playbooks[playbook],
  settings: { ...request.settings, rules: { ...request.settings.rules, ...rules } },
})

/** The same request as the rules word it: no scaling, nothing added by hand, before whole contracts are made of it. */
export const atFaceValue = (request: HedgeRequest): HedgeRequest => ({
  ...request,
  scale: 1,
  rounding: 'fractional',
  custom: { ...request.custom, addedNearCalls: 0, addedFutures: 0, addedLongCalls: 0 },
})
