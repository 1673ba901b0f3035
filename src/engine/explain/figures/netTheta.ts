import type { ThetaParts } from '../../book/figures.ts'
import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { sum } from '../expression.ts'
import { type HeldLayer, heldLayers } from '../holders.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { partOf, rollOf, thetaOf, thetaUnit } from '../sections/theta.ts'
import { sources } from '../sources.ts'
import { Worksheet } from '../worksheet.ts'

/** What decay and financing leave of theta; each leg's explanation works these two out. */
function partsOfTheta(sheet: Worksheet, context: ExplainContext, held: HeldLayer, theta: Quantity, parts: ThetaParts) {
  const unit = thetaUnit(context)
  const decay = quantity(partOf(held.holder, 'Decay', 'decay', 'Decay', unit), parts.decay, {
    source: sources.black76,
  })
  const financing = quantity(partOf(held.holder, 'Financing', 'fin', 'Financing', unit), parts.financing, {
    source: sources.costOfCarry,
  })
  rollOf(sheet, context, theta, decay, financing, parts, held.holder)
}

/** Net theta: each layer's value a day later less its value now, added up; beside it the parts of each. */
export function explainNetTheta(context: ExplainContext): Explanation {
  const { book, thetaHorizon } = context
  const sheet = new Worksheet()
  sheet.section('Theta of each layer')
  const layers = heldLayers(context).flatMap((held) => {
    const parts = book.byLayer[held.layer]?.theta
    return parts ? [{ held, parts, theta: thetaOf(sheet, context, held.legs, parts.total, held.holder) }] : []
  })
  sheet.section('Net theta')
  const net = sheet.step(
    naming('netTheta', 'Θ_net', 'Net theta', thetaUnit(context)),
    sum(...layers.map(({ theta }) => theta)),
    { value: book.net.theta.total },
  )
  sheet.further('Roll: what decay and financing leave')
  for (const { held, parts, theta } of layers) partsOfTheta(sheet, context, held, theta, parts)
  const stretch =
    thetaHorizon.timing === 'averaged'
      ? 'For an average calendar day: the variance clock is spread evenly, so that theta does not jump with the weekday.'
      : 'For the time that really passes until then: a weekend passes slowly on the variance clock.'
  return sheet.finish('Net theta', net, stretch)
}
