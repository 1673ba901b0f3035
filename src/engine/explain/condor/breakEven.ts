import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { minus, sum } from '../expression.ts'
import { creditInPoints } from '../figures/credit.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { input } from '../sources.ts'
import { Worksheet } from '../worksheet.ts'

/** Short put strike less the credit. */
export function lowerBreakEven(sheet: Worksheet, { condor, request }: ExplainContext, credit: Quantity): Quantity {
  const put = quantity(
    naming('shortPut', 'K_short put', 'Short put strike', 'points'),
    request.condor.shortPut,
    input('shortPut', 'Short put strike as entered'),
  )
  return sheet.step(naming('lowerBreakEven', 'B_lower', 'Lower break-even', 'points'), minus(put, credit), {
    value: condor.lowerBreakEven,
  })
}

/** Short call strike plus the credit. */
export function upperBreakEven(sheet: Worksheet, { condor, request }: ExplainContext, credit: Quantity): Quantity {
  const call = quantity(
    naming('shortCall', 'K_short call', 'Short call strike', 'points'),
    request.condor.shortCall,
    input('shortCall', 'Short call strike as entered'),
  )
  return sheet.step(naming('upperBreakEven', 'B_upper', 'Upper break-even', 'points'), sum(call, credit), {
    value: condor.upperBreakEven,
  })
}

function explainBreakEven(context: ExplainContext, title: string, levelOf: typeof lowerBreakEven): Explanation {
  const sheet = new Worksheet()
  sheet.section('Credit')
  const credit = creditInPoints(sheet, context)
  sheet.section(title)
  const level = levelOf(sheet, context, credit)
  return sheet.finish(title, level, 'Where the condor earns and loses nothing at its expiry, the hedge left out.')
}

export const explainLowerBreakEven = (context: ExplainContext): Explanation =>
  explainBreakEven(context, 'Lower break-even', lowerBreakEven)
export const explainUpperBreakEven = (context: ExplainContext): Explanation =>
  explainBreakEven(context, 'Upper break-even', upperBreakEven)
