import type { ThetaTopic } from '../methodology/topic.ts'
import type { ExplainContext } from './context.ts'
import type { Explanation } from './explanation.ts'
import { quotient } from './expression.ts'
import { naming, type Quantity, quantity } from './quantity.ts'
import { input } from './sources.ts'
import { Worksheet } from './worksheet.ts'

/** The stretch of time that theta is taken over. */
export const stretchOf = ({ thetaHorizon }: ExplainContext): Quantity =>
  quantity(
    naming('stretch', 'd', 'Calendar days that theta is taken over', 'days'),
    thetaHorizon.days,
    input('thetaClock', 'Theta clock as chosen'),
  )

/**
 * Theta, or a part of it, over a stretch of several days brought to a calendar day.
 * @param of  what `whole` explains, which is over the stretch
 * @returns null where nothing is held that has it
 */
export function explainPerDay(context: ExplainContext, of: ThetaTopic, whole: Explanation | null): Explanation | null {
  if (!whole?.result) return null
  const { symbol, label, unit, value } = whole.result
  const sheet = new Worksheet()
  sheet.section('Per calendar day')
  const { base, index } = symbol
  const named = index === undefined ? '' : `${index}, `
  const ofStretch = quantity(
    naming('ofStretch', `${base}_${named}stretch`, `${label}, over the stretch`, unit),
    value,
    { opens: of },
  )
  const day = sheet.step(
    naming('perDay', `${base}_${named}day`, `${label}, per calendar day`, 'USD per day'),
    quotient(ofStretch, stretchOf(context)),
  )
  return sheet.finish(
    `${whole.title}, per calendar day`,
    day,
    'A stretch over a weekend or holiday is several days long.',
  )
}
