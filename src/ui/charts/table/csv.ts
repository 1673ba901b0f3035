import type { Cell, TableModel } from './tableModel.ts'

const LINE_END = '\r\n'

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const written = (cell: Cell) => (cell === null ? '' : typeof cell === 'number' ? String(cell + 0) : quoted(cell))

/** RFC 4180 text of the whole table, numbers unrounded with a decimal point, units in the header. */
export function toCsv({ columns, rows }: TableModel): string {
  const header = columns.map(({ label, unit }) => quoted(unit ? `${label} (${unit})` : label))
  return [header, ...rows.map((row) => row.map(written))].map((line) => line.join(',') + LINE_END).join('')
}
