import type { Plot } from '../frame/plot.ts'
import styles from './timeline.module.css'
import { LANE, type PlacedMark, type PlacedRow, type TimelineLayout } from './timelineLayout.ts'
import type { TimelineRowId, TimeOfDay } from './timelineRows.ts'

const RADIUS = 5
/** Half of a cross, px. */
const ARM = 4
/** Baseline of the lowest lane's labels above the line, px. */
const LABEL_RISE = 12
const HALF_TEXT = 4

interface MarkProps {
  readonly row: TimelineRowId
  readonly time: TimeOfDay
}

/** A ring for the opening, a dot for the close, a cross for a whole day: shapes tell them apart, colours the layers. */
export function MarkShape({ row, time }: MarkProps) {
  if (time === null)
    return <path className={styles.cross} d={`M${-ARM},${-ARM}L${ARM},${ARM}M${-ARM},${ARM}L${ARM},${-ARM}`} />
  return <circle className={time === 'AM' ? styles.ring : styles.dot} data-row={row} r={RADIUS} />
}

interface TimelineMarksProps {
  readonly layout: TimelineLayout
  readonly plot: Plot
}

export function TimelineMarks({ layout, plot }: TimelineMarksProps) {
  return layout.rows.map((placed) => <RowMarks key={placed.row.id} placed={placed} plot={plot} />)
}

function RowMarks({ placed: { row, line, marks }, plot }: { readonly placed: PlacedRow; readonly plot: Plot }) {
  const y = plot.top + line
  const right = plot.left + plot.width
  const last = row.isEndless ? right : plot.x(row.marks.at(-1)?.days ?? 0)
  const isLayer = row.id !== 'vix' && row.id !== 'closed'
  return (
    <g data-series={row.id}>
      <line className={styles.base} x1={plot.left} x2={right} y1={y} y2={y} />
      {isLayer && row.isHeld ? (
        <line className={styles.life} data-row={row.id} x1={plot.x(0)} x2={last} y1={y} y2={y} />
      ) : null}
      {row.isHeld ? null : (
        <text className={styles.absent} x={plot.left} y={y - LABEL_RISE}>
          not held
        </text>
      )}
      {row.isEndless ? <EndlessEnd row={row.id} x={right} y={y} /> : null}
      {marks.map((placed) => (
        <LabelledMark key={placed.mark.key} row={row.id} placed={placed} plot={plot} y={y} />
      ))}
    </g>
  )
}

/** An arrow that points on beyond the axis. */
function EndlessEnd({ row, x, y }: { readonly row: TimelineRowId; readonly x: number; readonly y: number }) {
  return (
    <>
      <path
        className={styles.arrow}
        data-row={row}
        d={`M${x - 2 * ARM},${y - ARM}L${x},${y}L${x - 2 * ARM},${y + ARM}`}
      />
      <text className={styles.endless} x={x} y={y + LABEL_RISE + HALF_TEXT}>
        ETP: no settlement
      </text>
    </>
  )
}

interface LabelledMarkProps {
  readonly row: TimelineRowId
  readonly placed: PlacedMark
  readonly plot: Plot
  /** Height of the row's line, px. */
  readonly y: number
}

function LabelledMark({ row, placed: { mark, label }, plot, y }: LabelledMarkProps) {
  const x = plot.x(mark.days)
  const baseline = y - LABEL_RISE - (label?.lane ?? 0) * LANE
  return (
    <>
      {label && label.lane > 0 ? <line className={styles.leader} x1={x} x2={x} y1={y} y2={baseline} /> : null}
      <g transform={`translate(${x},${y})`}>
        <MarkShape row={row} time={mark.time} />
      </g>
      {label ? (
        <text className={styles.label} x={plot.left + label.middle} y={baseline}>
          {mark.text}
        </text>
      ) : null}
    </>
  )
}
