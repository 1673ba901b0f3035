import type { PositionResult } from '../../engine/index.ts'
import { withShortDates } from '../format/dates.ts'
import { fixed, MINUS, usd } from '../format/format.ts'
import { quantityText } from '../panels/legTexts.ts'

/**
 * The legs as text for an order ticket, one a line, parted by tabs: signed quantity, contract with its expiry, model
 * price a unit, model value; then the sum. Minus is the keyboard's own, as other programs read it.
 */
export function orderTicket({ book }: PositionResult): string {
  const legs = book.legs.map(({ leg, name, price, valueUsd }) => [
    quantityText(leg.quantity),
    withShortDates(name),
    fixed(price, 2),
    usd(valueUsd),
  ])
  const lines = [
    ['Quantity', 'Contract', 'Model price', 'Model value'],
    ...legs,
    ['', `Total, ${book.net.valueUsd < 0 ? 'received' : 'paid'} at model prices`, '', usd(Math.abs(book.net.valueUsd))],
  ]
  return lines.map((cells) => cells.join('\t').replaceAll(MINUS, '-')).join('\n')
}
