import type { Playbook } from '../playbook.ts'
import { none } from './none.ts'
import { rn } from './rn.ts'
import { tenPercent } from './tenPercent.ts'

/** Every playbook by id. */
export const playbooks = { rn, tenPercent, none } satisfies Record<string, Playbook>

export type PlaybookId = keyof typeof playbooks
