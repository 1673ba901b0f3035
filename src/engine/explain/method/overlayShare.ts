import { PlanContext } from '../../methodology/planContext.ts'
import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { positionInRange } from '../layers/rulePosition.ts'
import { overlayShareOf } from '../layers/targets/bw.ts'
import { Worksheet } from '../worksheet.ts'

const TITLE = 'Overlay’s share of the budget by BW-2'

/** BW-2: what the degree of backwardation gives the overlay. */
export function explainOverlayShare(context: ExplainContext): Explanation {
  const sheet = new Worksheet()
  if (context.request.playbook.id !== 'bw') {
    return sheet.finish(TITLE, null, 'Only the BW playbook splits a budget between overlay and tail.')
  }
  sheet.section('Place in the range')
  const position = positionInRange(sheet, context, null)
  sheet.section('Share')
  const share = overlayShareOf(sheet, { plan: new PlanContext(context.request, context.market) }, position)
  return sheet.finish(TITLE, share, 'What the rule states. BW-10 and BW-11 size the parts, so they may cost otherwise.')
}
