/** A column: its words, and how a value of it is written for people. */
export interface TableColumn {
  readonly label: string
  /** Stands in the CSV's header; in the table the formatted values carry it. */
  readonly unit: string
  readonly text: (value: number) => string
}

/** A cell holds the unrounded value, a word, or nothing. */
export type Cell = number | string | null

/** The current rows as a table; CSV and the table on the page are two views of it. */
export interface TableModel {
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly Cell[])[]
}

export const cellText = (cell: Cell | undefined, column: TableColumn): string =>
  typeof cell === 'number' ? column.text(cell) : (cell ?? '')

/** At most `most` of the items, evenly taken, the first and the last among them. */
export function thinned<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items
  const stride = (items.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, index) => items[Math.round(index * stride)] as Item)
}
