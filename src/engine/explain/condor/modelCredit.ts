import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { modelCredit } from '../figures/credit.ts'
import { Worksheet } from '../worksheet.ts'

/** Credit of one condor by the model's quotes, whatever was typed. */
export function explainModelCredit(context: ExplainContext): Explanation {
  const sheet = new Worksheet()
  sheet.section('What the sold legs bring and the bought ones cost')
  return sheet.finish('Credit by model', modelCredit(sheet, context), 'Of one condor, in points.')
}
