import { NO_DECAY_USD } from '../../book/theta.ts'
import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { apply, quotient, sum } from '../expression.ts'
import { heldLayers } from '../holders.ts'
import { naming } from '../quantity.ts'
import { thetaOf, thetaUnit } from '../sections/theta.ts'
import { partsOfTheta } from '../sections/thetaParts.ts'
import { Worksheet } from '../worksheet.ts'

/** Net theta: each layer's value a day later less its value now, added up; beside it the parts of each. */
export function explainNetTheta(context: ExplainContext): Explanation {
  const { book, thetaHorizon } = context
  const sheet = new Worksheet()
  sheet.section('Theta of each layer')
  const layers = heldLayers(context).flatMap((held) => {
    const parts = book.byLayer[held.layer]?.theta
    return parts ? [{ held, parts, theta: thetaOf(sheet, context, held.legs, parts.total, held.holder) }] : []
  })
  const thetasOf = (isCondor: boolean) =>
    layers.filter(({ held }) => (held.layer === 'condor') === isCondor).map(({ theta }) => theta)
  sheet.section('Net theta')
  const unit = thetaUnit(context)
  const hedge = sheet.total(naming('hedgeTheta', 'Θ_hedge', 'Theta of the hedge', unit), thetasOf(false), {
    value: book.hedge.theta.total,
  })
  const net = sheet.step(naming('netTheta', 'Θ_net', 'Net theta', unit), sum(...thetasOf(true), hedge), {
    value: book.net.theta.total,
  })
  const [condor] = thetasOf(true)
  if (condor.value > NO_DECAY_USD && hedge.value !== 0) {
    sheet.further('The hedge against the condor’s decay')
    sheet.step(
      naming('takenShare', 'w', `Part of it that the hedge ${hedge.value < 0 ? 'takes' : 'adds'}`, 'fraction'),
      quotient(apply('abs', hedge), condor),
    )
  }
  sheet.further('Roll: what decay and financing leave')
  for (const { held, parts, theta } of layers) partsOfTheta(sheet, context, held, theta, parts)
  const stretch =
    thetaHorizon.timing === 'averaged'
      ? 'For an average calendar day: the variance clock is spread evenly, so that theta does not jump with the weekday.'
      : 'For the time that really passes until then: a weekend passes slowly on the variance clock.'
  return sheet.finish('Net theta', net, stretch)
}
