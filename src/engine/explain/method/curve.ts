import { PlanContext } from '../../methodology/planContext.ts'
import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { just } from '../expression.ts'
import { tiltOf } from '../layers/targets/tt.ts'
import { naming } from '../quantity.ts'
import { futureLevel } from '../sections/futureLevel.ts'
import { input } from '../sources.ts'
import { Worksheet } from '../worksheet.ts'

/** VIX as set: what was entered, and nothing is worked out. */
export function explainVix({ market }: ExplainContext): Explanation {
  const sheet = new Worksheet()
  sheet.section('As entered')
  const vix = sheet.step(
    naming('vix', 'V', 'VIX', 'VIX points'),
    just(market.vix),
    input('vix', 'VIX as set on the strip'),
  )
  return sheet.finish('VIX', vix, 'As entered: VIX as set on the strip.')
}

/** A listed VIX future at today's VIX. @param month  1 is the nearest */
export function explainFuture(context: ExplainContext, month: number): Explanation | null {
  const listed = context.request.months[month - 1]
  if (!listed) return null
  const sheet = new Worksheet()
  sheet.section('On the curve')
  const label = `VIX future M${month}`
  const level = futureLevel(sheet, context, listed.days, {
    id: 'curve',
    symbol: 'F',
    label: `Curve at the settlement of M${month}`,
  })
  const shown = sheet.step(naming('future', `M_${month}`, label, 'VIX points'), just(level))
  return sheet.finish(label, shown)
}

/** TT-2: what the shape of the curve moves from the first layer to the third. */
export function explainCurveTilt({ request, market }: ExplainContext): Explanation {
  const sheet = new Worksheet()
  sheet.section('Tilt')
  const tilt = tiltOf(sheet, { plan: new PlanContext(request, market) })
  return sheet.finish(
    'Moved to the third layer',
    tilt,
    'From the first layer; below 0 the other way. Neither share is taken below 0.',
  )
}
