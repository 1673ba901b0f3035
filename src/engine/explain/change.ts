import type { ExplanationTopic } from '../methodology/topic.ts'
import type { ExplainContext } from './context.ts'
import type { Explanation } from './explanation.ts'
import { type Expression, minus, product } from './expression.ts'
import { naming, type Quantity, quantity, type Unit } from './quantity.ts'
import { input } from './sources.ts'
import { Worksheet } from './worksheet.ts'

/** One of the two scenarios: its context, and the number in it; null where it has none. */
interface Side {
  readonly context: ExplainContext
  readonly explanation: Explanation | null
}

const PERCENT = 100
const UNDER = 'base'

/** The number of a side: its own explanation's, or nothing of a layer that its playbook does not hold. */
function numberOf(
  { context, explanation }: Side,
  where: 'now' | 'base',
  shown: Quantity,
  topic: ExplanationTopic,
): Quantity | null {
  const { base, index } = shown.symbol
  const words = where === 'now' ? 'now' : 'of the base'
  const name = naming(
    where,
    `${base}_${index === undefined ? where : `${index}, ${where}`}`,
    `${shown.label}, ${words}`,
    shown.unit,
  )
  if (explanation === null) return quantity(name, 0, input('playbook', 'Held by the playbook as chosen: no such layer'))
  if (explanation.result === null) return null
  return quantity(name, explanation.result.value, {
    opens: topic,
    ...(where === 'base' && { opensIn: { changes: context.inputs, under: UNDER } }),
  })
}

/** Whether a number is theta, which is taken over the stretch of time that the scenario asks for. */
const isOverTime = (topic: ExplanationTopic): boolean => topic.kind === 'figure' && topic.figure === 'netTheta'

/** Why the two cannot be subtracted; null where they can. */
function obstacle(topic: ExplanationTopic, base: Side, now: Side, unit: Unit): string | null {
  const results = [base, now].flatMap(({ explanation }) => (explanation === null ? [] : [explanation.result]))
  if (results.some((result) => result === null)) return 'One of the two has no such number.'
  if (results.some((result) => result?.unit !== unit)) return 'The two are not counted in one unit.'
  const stretches = [base, now].map(
    ({ context: { inputs, thetaHorizon } }) => `${inputs.thetaClock} ${thetaHorizon.days}`,
  )
  return isOverTime(topic) && stretches[0] !== stretches[1]
    ? 'The two are measured over different stretches of time.'
    : null
}

/** Shares differ by percentage points; everything else by its own unit. */
function differenceOf(unit: Unit, now: Quantity, base: Quantity): { unit: Unit; formula: Expression } {
  const difference = minus(now, base)
  return unit === 'fraction'
    ? { unit: 'percentage points', formula: product(PERCENT, difference) }
    : { unit, formula: difference }
}

/**
 * A number of the scenario less the same of its base, each of which opens its own explanation in its scenario.
 * @param topic  what `base` and `now` explain
 * @returns null where neither scenario has anything to explain
 */
export function explainChange(topic: ExplanationTopic, base: Side, now: Side): Explanation | null {
  const whole = now.explanation ?? base.explanation
  if (whole === null) return null
  const title = `${whole.title}: change from the base`
  const sheet = new Worksheet()
  const shown = now.explanation?.result ?? base.explanation?.result
  if (!shown) return sheet.finish(title, null, 'Neither of the two has such a number.')
  sheet.section('Now less base')
  const [is, was] = [numberOf(now, 'now', shown, topic), numberOf(base, 'base', shown, topic)]
  const problem = obstacle(topic, base, now, shown.unit)
  if (problem !== null || is === null || was === null) {
    return sheet.finish(title, null, `${problem ?? ''} So there is nothing to subtract.`.trim())
  }
  const { unit, formula } = differenceOf(shown.unit, is, was)
  const change = sheet.step(naming('change', `Δ_${shown.symbol.base}`, 'Change', unit), formula)
  return sheet.finish(title, change, 'Each of the two opens how it comes about in its own scenario.')
}
