import type { SourceKey } from '../rules/ruleIds.ts'
import { bwAnswer } from './bw.ts'
import { hrAnswer } from './hr.ts'
import { rbAnswer } from './rb.ts'
import { rnAnswer } from './rn.ts'
import { ttAnswer } from './tt.ts'
import type { WorkOut } from './workedPoint.ts'

/** How the question of each source is worked out. */
export const workedAnswers: Readonly<Record<SourceKey, WorkOut>> = {
  HR: hrAnswer,
  RN: rnAnswer,
  TT: ttAnswer,
  BW: bwAnswer,
  RB: rbAnswer,
}
