import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { LiveSource } from '../../../store/frameLoop.ts'
import { useTurnWithin, ViewingContext } from '../../live/viewing.ts'
import { useDraw } from '../live/useDraw.ts'
import { TableOnDemand } from '../table/TableOnDemand.tsx'
import type { TableModel } from '../table/tableModel.ts'
import { ChartTools } from './ChartTools.tsx'
import styles from './figure.module.css'
import { figureTables } from './figureTables.ts'
import { writeSentence } from './writeSentence.ts'

interface ChartFigureProps {
  /** Short name for file names and for tests: payoff. */
  readonly name: string
  /** What the chart shows, in the words of its heading. */
  readonly title: string
  /** A control that belongs to this chart, beside its title. */
  readonly control?: ReactNode
  readonly legend: ReactNode
  /** The chart in one sentence. */
  readonly sentence: LiveSource<string>
  readonly table: LiveSource<TableModel>
  /** What the CSV holds, where the table has room for a part of it only. */
  readonly csv?: LiveSource<TableModel>
  readonly children: ReactNode
}

/** The frame of every chart: title, legend, drawing, sentence, table and saving, all from the same current rows. */
export function ChartFigure(props: ChartFigureProps) {
  const { name, title, control, legend, sentence, table, csv = table, children } = props
  const id = useId()
  const figure = useRef<HTMLElement>(null)
  const caption = useRef<HTMLParagraphElement>(null)
  const [tableOpen, setTableOpen] = useState(false)
  useEffect(() => {
    if (figure.current) figureTables.set(figure.current, csv)
  }, [csv])
  // Curves are looked at while they move; what is read comes after them.
  const words = useTurnWithin('seldom')
  const write = () => {
    const text = sentence.get()
    if (caption.current) writeSentence(caption.current, text)
  }
  useDraw([sentence], write, words)
  return (
    <figure
      ref={figure}
      className={styles.figure}
      data-chart={name}
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}sentence`}
    >
      <div className={styles.head}>
        <h2 id={`${id}title`} data-picture="text">
          {title}
        </h2>
        {control}
      </div>
      <ViewingContext value={words}>{legend}</ViewingContext>
      {children}
      <div className={styles.foot}>
        <p id={`${id}sentence`} ref={caption} className={styles.sentence} data-picture="text" />
        <ChartTools
          name={name}
          figure={figure}
          csv={csv}
          tableId={`${id}table`}
          tableOpen={tableOpen}
          onToggleTable={() => setTableOpen((open) => !open)}
        />
      </div>
      {tableOpen ? <TableOnDemand id={`${id}table`} caption={title} table={table} /> : null}
    </figure>
  )
}
