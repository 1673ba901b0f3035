import { bookValue, bookValuer } from '../../book/valueBook.ts'
import type { MarketState } from '../../market/marketState.ts'
import type { ExplainContext } from '../context.ts'
import { minus } from '../expression.ts'
import type { HeldLayer } from '../holders.ts'
import { type Quantity, quantity } from '../quantity.ts'
import { sources } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'
import { partOf } from './theta.ts'

/**
 * P&L of a layer over some days: its value in the market then, less its value now. What settles on the way is cash.
 * @param profit  where the engine adds it up otherwise, leg by leg
 */
export function profitThenOf(
  sheet: Worksheet,
  { market }: ExplainContext,
  { legs, holder }: HeldLayer,
  end: MarketState,
  days: number,
  profit?: number,
): Quantity {
  const origin = { source: sources.reprice }
  const now = quantity(partOf(holder, 'Now', 'v', 'Value', 'USD', ' now'), bookValue(legs, market), origin)
  const value = bookValuer(legs, market, days)(end)
  const then = quantity(partOf(holder, 'Then', 'v′', 'Value', 'USD', ' then'), value, origin)
  return sheet.step(partOf(holder, 'Profit', 'G', 'P&L', 'USD'), minus(then, now), {
    ...origin,
    ...(profit !== undefined && { value: profit }),
  })
}
