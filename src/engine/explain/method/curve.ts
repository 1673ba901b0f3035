import { PlanContext } from '../../methodology/planContext.ts'
import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { just, minus } from '../expression.ts'
import { tiltOf } from '../layers/targets/tt.ts'
import { naming, quantity } from '../quantity.ts'
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

/** What names the shape of the curve: the first future less the second, and the fourth less the seventh. */
export function explainCurveSpreads({ request, market }: ExplainContext): Explanation {
  const title = 'M1 − M2'
  const sheet = new Worksheet()
  const { months } = request
  if (months.length < 2) return sheet.finish(title, null, 'Fewer than two VIX months are listed.')
  const plan = new PlanContext(request, market)
  const future = (month: number) =>
    quantity(naming(`future${month}`, `M_${month}`, `VIX future M${month}`, 'VIX points'), plan.future(month), {
      opens: { kind: 'future', month },
    })
  sheet.section('At the front')
  const front = sheet.step(naming('frontSpread', 's', title, 'VIX points'), minus(future(1), future(2)))
  if (months.length >= 7) {
    sheet.further('Further out')
    sheet.step(naming('backSpread', 's_back', 'M4 − M7', 'VIX points'), minus(future(4), future(7)))
  }
  return sheet.finish(title, front, 'Above 0 the curve is in backwardation, below 0 in contango.')
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
