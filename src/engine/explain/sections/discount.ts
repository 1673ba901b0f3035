import { discountFactor } from '../../market/marketState.ts'
import { type ExplainContext, rateNow } from '../context.ts'
import { apply, negative, product } from '../expression.ts'
import { naming, type Quantity } from '../quantity.ts'
import { sources } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'

/** D = e^(-r T). */
export const discountTo = (sheet: Worksheet, context: ExplainContext, years: Quantity): Quantity =>
  sheet.step(
    naming('discount', 'D', 'Discount factor', 'number'),
    apply('exp', negative(product(rateNow(context), years))),
    { value: discountFactor(context.market, years.value), source: sources.costOfCarry },
  )
