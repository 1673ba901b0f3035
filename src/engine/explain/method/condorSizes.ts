import { PlanContext } from '../../methodology/planContext.ts'
import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { just } from '../expression.ts'
import { notionalOf, shortDeltaOf } from '../layers/condorMeasure.ts'
import { crashLossOf } from '../layers/crashValues.ts'
import { naming } from '../quantity.ts'
import { Worksheet } from '../worksheet.ts'

const planOf = ({ request, market }: ExplainContext): PlanContext => new PlanContext(request, market)

/** RN: the condor's notional in the basis chosen. */
export function explainNotional(context: ExplainContext): Explanation {
  const sheet = new Worksheet()
  sheet.section('Notional')
  const notional = notionalOf(sheet, context)
  const isEntered = context.request.notionalBasis === 'stated'
  const name = naming('notional', 'N_stated', 'Notional of the condor, as stated', 'USD')
  return sheet.finish('Notional of the condor', isEntered ? sheet.step(name, just(notional)) : notional)
}

/** HR-1: what the ratio is taken of. */
export function explainShortStrikeDelta(context: ExplainContext): Explanation {
  const sheet = new Worksheet()
  sheet.section('Short strikes')
  return sheet.finish(
    'Short-strike delta of the condors',
    shortDeltaOf(sheet, context, planOf(context)),
    'Both short strikes count, whatever the sign of their delta.',
  )
}

/** BW-11: what the tail hedge has to cover. */
export function explainCondorCrashLoss(context: ExplainContext): Explanation {
  const sheet = new Worksheet()
  sheet.section('In the fall')
  return sheet.finish(
    'Loss of the condor in a 20 % fall',
    crashLossOf(sheet, planOf(context)),
    'SPX falls by 20 % at once; VIX, its curve and VVIX follow.',
  )
}
