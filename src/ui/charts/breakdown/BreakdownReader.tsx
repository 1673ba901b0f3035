import type { LiveSource } from '../../../store/frameLoop.ts'
import type { Plot } from '../frame/plot.ts'
import { readWithGhost } from '../ghost/ghosts.ts'
import { useCurrent } from '../live/useCurrent.ts'
import { PlotReader } from '../read/PlotReader.tsx'
import { saidReading } from '../read/saidReading.ts'
import styles from './breakdown.module.css'
import type { BreakdownRow, Measure } from './breakdownRows.ts'
import { breakdownReading } from './breakdownTexts.ts'

interface BreakdownReaderProps {
  readonly rows: LiveSource<readonly BreakdownRow[]>
  readonly plot: Plot
  readonly measure: Measure
  /** What theta is taken over. */
  readonly span: string
}

export function BreakdownReader({ rows, plot, measure, span }: BreakdownReaderProps) {
  const said = (index: number) => {
    const reading = breakdownReading(rows.get(), index, measure, span)
    return reading ? saidReading(readWithGhost(measure, reading, index)) : ''
  }
  return (
    <PlotReader
      plot={plot}
      label={`${measure === 'theta' ? 'Theta' : 'Vega'} of a layer`}
      axis="down"
      count={() => rows.get().length}
      start={() => 0}
      rowAt={(_, py) => Math.round(plot.yAt(py))}
      say={said}
    >
      {(index) => <BreakdownRowMark rows={rows} plot={plot} measure={measure} span={span} index={index} />}
    </PlotReader>
  )
}

/** Half a row above and below its middle, in rows. */
const HALF_ROW = 0.5

/** The row's rules, and its reading over the chart's caption: beside the bars it would hide some of them. */
function BreakdownRowMark({ rows, plot, measure, span, index }: BreakdownReaderProps & { readonly index: number }) {
  const reading = breakdownReading(useCurrent(rows), index, measure, span)
  if (!reading) return null
  const top = plot.y(index - HALF_ROW)
  return (
    <>
      <div
        className={styles.rowMark}
        style={{ left: plot.left, width: plot.width, top, height: plot.y(index + HALF_ROW) - top }}
      />
      <p className={styles.reading} data-readout="" aria-hidden="true">
        {readWithGhost(measure, reading, index).lines.map(({ key, label, values }) => (
          <span key={key}>
            {label} <span data-value={key}>{values[0]}</span>
          </span>
        ))}
      </p>
    </>
  )
}
