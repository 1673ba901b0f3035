import type { Playbook } from '../playbook.ts'
import { bw } from './bw.ts'
import { custom } from './custom.ts'
import { hr } from './hr.ts'
import { none } from './none.ts'
import { rb } from './rb.ts'
import { rn } from './rn.ts'
import { tenPercent } from './tenPercent.ts'
import { tt } from './tt.ts'

/** Every playbook by id: the five sources, the 10 % rule, the user's own, and none. */
export const playbooks = { hr, rn, tt, bw, rb, tenPercent, custom, none } satisfies Record<string, Playbook>

export type PlaybookId = keyof typeof playbooks
