import { useState } from 'react'
import { saveCsv } from '../charts/picture/save.ts'
import { toCsv } from '../charts/table/csv.ts'
import type { TableModel } from '../charts/table/tableModel.ts'
import styles from './compare.module.css'

const COPIED = 'Copied.'
const SHUT = 'The clipboard is not available: save the CSV instead.'

/** The table for a spreadsheet: on the clipboard, or as a file. */
export function CopyCsv({ table }: { readonly table: TableModel }) {
  const [said, setSaid] = useState<{ readonly table: TableModel; readonly text: string } | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(toCsv(table))
      setSaid({ table, text: COPIED })
    } catch {
      setSaid({ table, text: SHUT })
    }
  }
  return (
    <div className={styles.copy}>
      <button type="button" onClick={copy}>
        Copy as CSV
      </button>
      <button type="button" onClick={() => saveCsv(toCsv(table), 'alvh-lab-compare')}>
        Save CSV
      </button>
      {/* What was said of another table is no longer true. */}
      <span role="status">{said?.table === table ? said.text : null}</span>
    </div>
  )
}
