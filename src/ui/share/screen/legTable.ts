import type { PositionResult } from '../../../engine/index.ts'
import type { TableColumn, TableModel } from '../../charts/table/tableModel.ts'

const column = (label: string, unit = ''): TableColumn => ({ label, unit, text: String })

/** Every leg of the book with its unrounded model values. */
export const legTable = ({ book }: PositionResult): TableModel => ({
  columns: [
    column('Quantity'),
    column('Contract'),
    column('Layer'),
    column('Model price', 'a unit'),
    column('Model value', 'USD'),
    column('Theta', 'USD'),
  ],
  rows: book.legs.map(({ leg, name, price, valueUsd, theta }) => [
    leg.quantity,
    name,
    leg.layer,
    price,
    valueUsd,
    theta.total,
  ]),
})
