import { MATTERS_ABOVE } from '../../methodology/disagreements/hedgeSize.ts'
import { hedgeMeasures, holdsAnything, multipleOf, sourceHedges } from '../../methodology/disagreements/sourceHedges.ts'
import type { HedgeMeasureId } from '../../methodology/topic.ts'
import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { apply, just, quotient } from '../expression.ts'
import { naming, quantity, type Unit } from '../quantity.ts'
import { ours } from '../sources.ts'
import { Worksheet } from '../worksheet.ts'

const units: Readonly<Record<HedgeMeasureId, Unit>> = { vega: 'USD per VIX point', exposure: 'USD', cost: 'USD' }

/** C10: the largest of the sources' hedges as a multiple of the smallest that holds anything; each opens in its scenario. */
export function explainHedgeRatio(context: ExplainContext, id: HedgeMeasureId): Explanation | null {
  const measure = hedgeMeasures.find((each) => each.id === id)
  if (!measure) return null
  const title = `Largest hedge by smallest: ${measure.label}`
  const sheet = new Worksheet()
  const held = sourceHedges(context).filter((size) => holdsAnything(measure.of(size)))
  const multiple = multipleOf(held.map(measure.of))
  if (id === 'vega') {
    sheet.further('Limit')
    sheet.step(
      naming('limit', 'x_limit', 'The difference matters above', 'number'),
      just(MATTERS_ABOVE),
      ours('ten times, by vega alone; the sources name no figure'),
    )
  }
  if (multiple === null) return sheet.finish(title, null, 'Fewer than two sources hold a hedge in this scenario.')
  const sizes = held.map((size) => {
    const { topic, changes, under } = measure.origin(size.setting)
    return quantity(
      naming(size.name, `h_${size.name}`, `${size.name}: ${measure.label}`, units[id]),
      measure.of(size),
      {
        opens: topic,
        opensIn: { changes, under: under ?? size.name },
      },
    )
  })
  sheet.section('Sizes')
  const largest = sheet.step(naming('largest', 'h_most', 'Largest', units[id]), apply('max', ...sizes))
  const smallest = sheet.step(naming('smallest', 'h_least', 'Smallest', units[id]), apply('min', ...sizes))
  sheet.section('Multiple')
  const ratio = sheet.step(naming('ratio', 'x', 'Largest by smallest', 'number'), quotient(largest, smallest), {
    value: multiple,
  })
  return sheet.finish(title, ratio, 'Each source’s hedge on this condor at face value: what holds nothing is left out.')
}
