import { spxForward } from '../../market/marketState.ts'
import { dividendNow, type ExplainContext, rateNow, spotNow } from '../context.ts'
import { apply, minus, product } from '../expression.ts'
import { naming, type Quantity } from '../quantity.ts'
import { sources } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'

/** F = S e^((r - q) T). */
export const spxForwardTo = (sheet: Worksheet, context: ExplainContext, years: Quantity): Quantity =>
  sheet.step(
    naming('forward', 'F', 'SPX forward', 'points'),
    product(spotNow(context), apply('exp', product(minus(rateNow(context), dividendNow(context)), years))),
    { value: spxForward(context.market, years.value), source: sources.costOfCarry },
  )
