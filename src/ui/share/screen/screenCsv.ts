import { toCsv } from '../../charts/table/csv.ts'
import type { TableModel } from '../../charts/table/tableModel.ts'

/** A table with the words that stand over it. */
export interface TitledTable {
  readonly title: string
  readonly table: TableModel
}

/** Tables below each other in one CSV, each under a line with its title and parted by an empty one. */
export const screenCsv = (tables: readonly TitledTable[]): string =>
  tables.map(({ title, table }) => `${titleLine(title)}${toCsv(table)}`).join('\r\n')

const titleLine = (title: string) => toCsv({ columns: [{ label: title, unit: '', text: String }], rows: [] })
