import { useRef } from 'react'
import type { TimelineResult } from '../../../engine/index.ts'
import type { LiveSource } from '../../../store/frameLoop.ts'
import { dayAndMonth } from '../../format/dates.ts'
import draw from '../draw/draw.module.css'
import { placeMark } from '../draw/placeMark.ts'
import type { Plot } from '../frame/plot.ts'
import { useDraw } from '../live/useDraw.ts'
import styles from './timeline.module.css'
import { daysToDate } from './timelineRows.ts'

interface TimelineDaysProps {
  readonly timeline: LiveSource<TimelineResult>
  readonly plot: Plot
}

/** Baselines of the two rows of labels above the plot, px. */
const TODAY_ROW = 24
const WHAT_IF_ROW = 6
const GAP = 4

/** Days that run through all rows: today, the condor's expiry, those without an exchange, and the what-if's. */
export function TimelineDays({ timeline, plot }: TimelineDaysProps) {
  const today = useRef<SVGGElement>(null)
  const expiry = useRef<SVGGElement>(null)
  const whatIf = useRef<SVGGElement>(null)
  const passed = useRef<SVGRectElement>(null)
  const bottom = plot.top + plot.height

  useDraw([timeline], () => {
    const current = timeline.get()
    placeMark(today.current, plot, 0, `today ${dayAndMonth(current.date)}`)
    placeMark(expiry.current, plot, current.condorExpiry.days, '')
    const { days = Number.NaN, date = '' } = current.whatIf ?? {}
    placeMark(whatIf.current, plot, days, `what-if ${dayAndMonth(date)}`)
    const width = Math.max(0, plot.x(days) - plot.x(0))
    passed.current?.setAttribute('width', Number.isFinite(width) ? width.toFixed(1) : '0')
  })

  const { holidays } = timeline.get()
  return (
    <>
      {holidays.map(({ date }) => {
        const close = daysToDate(timeline.get(), date)
        return (
          <rect
            key={date}
            className={styles.closed}
            x={plot.x(close - 1)}
            y={plot.top}
            width={plot.x(close) - plot.x(close - 1)}
            height={plot.height}
          />
        )
      })}
      <rect ref={passed} className={styles.passed} x={plot.x(0)} y={plot.top} height={plot.height} />
      <g ref={expiry} data-mark="expiry">
        <line className={draw.strike} y1={plot.top} y2={bottom} />
      </g>
      <g ref={today} data-mark="today">
        <line className={draw.mark} y1={plot.top - TODAY_ROW + GAP} y2={bottom} />
        <text className={`${draw.label} ${draw.centred}`} y={plot.top - TODAY_ROW} />
      </g>
      <g ref={whatIf} data-mark="what-if">
        <line className={styles.whatIf} y1={plot.top - GAP} y2={bottom} />
        <text className={`${draw.label} ${draw.markLabel} ${draw.centred}`} y={plot.top - WHAT_IF_ROW} />
      </g>
    </>
  )
}
