/** Rows passed by one PageUp or PageDown (ours). */
const COARSE = 10

/**
 * Which way the rows run on the screen: along the x axis, or down the page; or in lines of so many columns, the lines
 * from the bottom to the top.
 */
export type ReaderAxis = 'across' | 'down' | { readonly columns: number }

/** Keys that lead to higher rows when they run across; upwards means backwards when they run down. */
const ACROSS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: COARSE, PageDown: -COARSE }
const DOWN: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, PageUp: -COARSE, PageDown: COARSE }
const BOTH: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** The row a key leads to, kept inside 0..count-1; null where the key is not one of the reader's. */
export function rowByKey(key: string, row: number, count: number, axis: ReaderAxis): number | null {
  if (typeof axis === 'object') return cellByKey(key, row, count, axis.columns)
  const step = BOTH[key] ?? (axis === 'across' ? ACROSS : DOWN)[key]
  if (step === undefined || count < 1) return null
  return Math.min(Math.max(row + step, 0), count - 1)
}

/** The same in a field of lines: up and down change the line, all other keys stay within it. */
function cellByKey(key: string, cell: number, count: number, columns: number): number | null {
  const [column, line] = [cell % columns, Math.floor(cell / columns)]
  const upwards = ACROSS[key]
  if (upwards !== undefined) {
    const next = rowByKey(key, line, Math.ceil(count / columns), 'across')
    return next === null ? null : Math.min(next * columns + column, count - 1)
  }
  const next = rowByKey(key, column, Math.min(columns, count - line * columns), 'across')
  return next === null ? null : line * columns + next
}
