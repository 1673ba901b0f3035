import type { LiveSource } from '../../../store/frameLoop.ts'
import { useCurrent } from '../live/useCurrent.ts'
import { IN_TAB_ORDER } from '../tabOrder.ts'
import styles from './DataTable.module.css'
import { cellText, type TableModel, thinned } from './tableModel.ts'

/** More rows than this are not read but saved: the CSV has them all (ours). */
const MOST_ROWS = 25

interface DataTableProps {
  readonly id: string
  readonly caption: string
  readonly table: LiveSource<TableModel>
}

/** The current rows, thinned, following every step while it is open. */
export function DataTable({ id, caption, table }: DataTableProps) {
  const { columns, rows } = useCurrent(table)
  const shown = thinned(rows, MOST_ROWS)
  return (
    <div id={id}>
      {shown.length < rows.length ? (
        <p className={styles.note}>
          {shown.length} of {rows.length} rows; the CSV has them all.
        </p>
      ) : null}
      <section className={`fades ${styles.scroller}`} aria-label={caption} tabIndex={IN_TAB_ORDER}>
        <table className={styles.table}>
          <caption className="visually-hidden">{caption}</caption>
          <thead className={styles.head}>
            <tr>
              {columns.map((column) => (
                <th key={column.label} scope="col">
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(([first, ...cells]) => (
              <tr key={first}>
                <th scope="row">{columns[0] ? cellText(first, columns[0]) : null}</th>
                {cells.map((cell, index) => {
                  const column = columns[index + 1]
                  return column ? <td key={column.label}>{cellText(cell, column)}</td> : null
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}
