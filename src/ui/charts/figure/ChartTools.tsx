import { type RefObject, useState } from 'react'
import type { LiveSource } from '../../../store/frameLoop.ts'
import { messageOf } from '../../format/errors.ts'
import type { ChartFormat } from '../picture/saveChart.ts'
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

const FORMATS: readonly ChartFormat[] = ['CSV', 'SVG', 'PNG']

/** Shows the table and saves the chart as it stands. */
export function ChartTools({ name, figure, csv, tableId, tableOpen, onToggleTable }: ChartToolsProps) {
  const [problem, setProblem] = useState<string | null>(null)

  const save = async (format: ChartFormat) => {
    if (!figure.current) return
    try {
      // Loaded when it is asked for: most visits save nothing.
      const { saveChart } = await import('../picture/saveChart.ts')
      await saveChart(format, figure.current, csv.get(), `alvh-lab-${name}`)
      setProblem(null)
    } catch (error) {
      setProblem(`The ${format} was not saved: ${messageOf(error)}.`)
    }
  }

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
      {FORMATS.map((format) => (
        <button key={format} type="button" aria-label={`${format} of the ${name} chart`} onClick={() => save(format)}>
          {format}
        </button>
      ))}
      <span role="status">{problem}</span>
    </div>
  )
}
