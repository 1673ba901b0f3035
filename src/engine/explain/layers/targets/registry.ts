import type { PlaybookId } from '../../../methodology/playbooks/registry.ts'
import type { ExplainTarget } from '../askedLayer.ts'
import { bwTarget } from './bw.ts'
import { customTarget } from './custom.ts'
import { hrTarget } from './hr.ts'
import { rbTarget } from './rb.ts'
import { rnTarget } from './rn.ts'
import { tenPercentTarget } from './tenPercent.ts'
import { ttTarget } from './tt.ts'

/** How each playbook makes a layer's target. A new playbook is one file and one line here; `none` asks for no layer. */
export const targets: Readonly<Record<Exclude<PlaybookId, 'none'>, ExplainTarget>> = {
  hr: hrTarget,
  rn: rnTarget,
  tt: ttTarget,
  bw: bwTarget,
  rb: rbTarget,
  tenPercent: tenPercentTarget,
  custom: customTarget,
}
