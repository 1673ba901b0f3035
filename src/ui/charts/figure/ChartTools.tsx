import { type RefObject, useState } from 'react'
import type { LiveSource } from '../../../store/frameLoop.ts'
import { figurePicture, type Picture } from '../picture/figurePicture.ts'
import { saveCsv, savePng, saveSvg } from '../picture/save.ts'
import { toCsv } from '../table/csv.ts'
import type { TableModel } from '../table/tableModel.ts'
import styles from './figure.module.css'

interface ChartToolsProps {
  readonly name: string
  readonly figure: RefObject<HTMLElement | null>
  readonly csv: LiveSource<TableModel>
  readonly tableId: string
  readonly tableOpen: boolean
  readonly onToggleTable: () => void
}

/** Shows the table and saves the chart as it stands. */
export function ChartTools({ name, figure, csv, tableId, tableOpen, onToggleTable }: ChartToolsProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const file = `alvh-lab-${name}`

  const savePicture = async (save: (picture: Picture, name: string) => void | Promise<void>) => {
    if (!figure.current) return
    try {
      await save(figurePicture(figure.current), file)
      setProblem(null)
    } catch (error) {
      setProblem(`The picture was not saved: ${error instanceof Error ? error.message : String(error)}.`)
    }
  }

  const saving = (format: string) => `${format} of the ${name} chart`
  return (
    <div className={styles.tools}>
      <button
        type="button"
        aria-expanded={tableOpen}
        aria-controls={tableOpen ? tableId : undefined}
        aria-label={`Table of the ${name} chart`}
        onClick={onToggleTable}
      >
        Table
      </button>
      <button type="button" aria-label={saving('CSV')} onClick={() => saveCsv(toCsv(csv.get()), file)}>
        CSV
      </button>
      <button type="button" aria-label={saving('SVG')} onClick={() => savePicture(saveSvg)}>
        SVG
      </button>
      <button type="button" aria-label={saving('PNG')} onClick={() => savePicture(savePng)}>
        PNG
      </button>
      <span role="status">{problem}</span>
    </div>
  )
}
