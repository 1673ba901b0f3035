import { MOST_SCALE, netThetaAtScale, thetaFloorOf } from '../../methodology/solvers/thetaFloor.ts'
import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { just, minus, quotient } from '../expression.ts'
import { stretchOf } from '../perDay.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { thetaUnit } from '../sections/theta.ts'
import { input, ours } from '../sources.ts'
import { Worksheet } from '../worksheet.ts'

const PERCENT = 100
const TITLE = 'Largest hedge scale that keeps the theta floor'

function floorOf(sheet: Worksheet, { request }: ExplainContext): Quantity {
  sheet.section('Floor')
  const floor = naming('floor', 'θ_floor', 'Least net theta wanted', 'USD per day')
  return sheet.step(floor, just(request.account.thetaFloorUsd), input('thetaFloorUsd', 'Theta floor as entered'))
}

/** Net theta a calendar day with the hedge at a scale, and what it is above the floor. */
function againstFloor(sheet: Worksheet, context: ExplainContext, scalePct: number, id: string, floor: Quantity): void {
  const { request, market, thetaHorizon } = context
  const where = `the hedge at ${scalePct} %`
  const whole = quantity(
    naming(`${id}Theta`, `Θ_${id}`, `Net theta, ${where}`, thetaUnit(context)),
    netThetaAtScale(request, market, thetaHorizon)(scalePct),
    {
      opens: { kind: 'figure', figure: 'netTheta' },
      opensIn: { changes: { hedgeScalePct: scalePct }, under: where },
    },
  )
  const isDay = thetaHorizon.days === 1
  const day = isDay
    ? whole
    : sheet.step(
        naming(`${id}Day`, `θ_${id}`, `Net theta, ${where}, per calendar day`, 'USD per day'),
        quotient(whole, stretchOf(context)),
      )
  sheet.step(naming(`${id}Room`, `x_${id}`, `Above the floor, ${where}`, 'USD per day'), minus(day, floor))
}

/** Solver 1: the largest scale at which net theta is not below the floor, and net theta one percent above it, where it is. */
export function explainThetaFloor(context: ExplainContext): Explanation {
  const { request, market, thetaHorizon } = context
  const sheet = new Worksheet()
  const found = thetaFloorOf(request, market, thetaHorizon)
  const floor = floorOf(sheet, context)
  if (!found.ok) {
    sheet.section('Without a hedge')
    againstFloor(sheet, context, 0, 'none', floor)
    return sheet.finish(TITLE, null, found.reason)
  }
  const { scalePct } = found
  sheet.section('At the largest scale')
  againstFloor(sheet, context, scalePct, 'kept', floor)
  if (scalePct < MOST_SCALE) {
    sheet.section('One percent more')
    againstFloor(sheet, context, scalePct + 1, 'more', floor)
  }
  sheet.section('Largest scale')
  const tried = quantity(
    naming(
      'tried',
      's',
      `First whole percent from ${MOST_SCALE} down at which net theta is not below the floor`,
      'number',
    ),
    scalePct,
    ours(`every whole percent is tried, since net theta moves in steps of whole contracts`),
  )
  const scale = sheet.step(naming('scale', 'w', 'Largest hedge scale', 'fraction'), quotient(tried, PERCENT), {
    rules: ['HR-13'],
  })
  return sheet.finish(TITLE, scale, 'In parts of the size the rule gives; positions added by hand stay as they are.')
}
