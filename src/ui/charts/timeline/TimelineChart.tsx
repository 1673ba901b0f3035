import { useMemo, useRef } from 'react'
import type { TimelineLeg } from '../../../engine/index.ts'
import { withShortDates } from '../../format/dates.ts'
import { useLiveValue } from '../../live/useLive.ts'
import type { TimelineLab } from '../chartLab.ts'
import { ChartFigure } from '../figure/ChartFigure.tsx'
import { Legend, LegendItem } from '../figure/Legend.tsx'
import { ChartFrame } from '../frame/ChartFrame.tsx'
import { useSize } from '../frame/useSize.ts'
import { TickSwatch } from '../ghost/GhostTick.tsx'
import { derive } from '../live/derive.ts'
import { heldDomain } from '../live/heldDomain.ts'
import { useCurrent } from '../live/useCurrent.ts'
import { BaseTicks } from './BaseTicks.tsx'
import { baseLegs } from './baseTimeline.ts'
import { dateTicks } from './dateTicks.ts'
import { MarkSwatch } from './MarkSwatch.tsx'
import { TimelineDays } from './TimelineDays.tsx'
import { TimelineMarks } from './TimelineMarks.tsx'
import { TimelineReader } from './TimelineReader.tsx'
import styles from './timeline.module.css'
import { layOutRows, ROW_NAMES } from './timelineLayout.ts'
import { toMoments } from './timelineMoments.ts'
import { lastDay, toTimelineRows } from './timelineRows.ts'
import { TITLE, timelineSentence, timelineTable } from './timelineTexts.ts'

/** Steps that the length of the axis is rounded up to, and its room beyond the last settlement, as a share (ours). */
const STEPS = 20
const ROOM = 0.03
const LEFT = 56
const RIGHT = 16
const TOP = 40
const BOTTOM = 24
const TICK_WIDTH = 64
const margins = () => ({ top: TOP, right: RIGHT })

const settlementDays = (legs: readonly TimelineLeg[]) => legs.flatMap(({ settles }) => settles?.days ?? [])

function useSources({ timeline, dragging }: TimelineLab) {
  return useMemo(() => {
    const base = baseLegs(timeline)
    const extent = derive([timeline, base], (current, legs) => ({
      min: 0,
      max: Math.max(1, (1 + ROOM) * Math.max(lastDay(current), ...settlementDays(legs))),
    }))
    return {
      base,
      axis: heldDomain(extent, dragging, STEPS),
      moments: derive([timeline, base], toMoments),
      sentence: derive([timeline], timelineSentence),
      table: derive([timeline, base], (current, legs) => timelineTable(current, withShortDates, legs)),
      csv: derive([timeline, base], (current, legs) => timelineTable(current, String, legs)),
    }
  }, [timeline, dragging])
}

/** Every leg's settlement on one axis of dates, a row for each layer. */
export function TimelineChart({ lab }: { readonly lab: TimelineLab }) {
  const { timeline } = lab
  const { base, axis, moments, sentence, table, csv } = useSources(lab)
  const box = useRef<HTMLDivElement>(null)
  const size = useSize(box)
  const domain = useCurrent(axis)
  const isPinned = useLiveValue(base, (legs) => legs.length > 0)
  // The rows are drawn anew when a date among them changes; days, quantities and the what-if change without it.
  useLiveValue(timeline, (current) => JSON.stringify([current.date, current.time, toTimelineRows(current)]))
  const current = timeline.get()
  const width = Math.max(0, (size?.width ?? 0) - LEFT - RIGHT)
  const layout = layOutRows(toTimelineRows(current), domain.max, width)
  const names = new Map(layout.rows.map(({ row, line }) => [line, ROW_NAMES[row.id]]))
  const ticks = dateTicks(current.date, domain.max, current.daysToClose, Math.floor(width / TICK_WIDTH))
  const dates = new Map(ticks.map(({ days, text }) => [days, text]))
  return (
    <ChartFigure
      name="timeline"
      title={TITLE}
      sentence={sentence}
      table={table}
      csv={csv}
      legend={
        <Legend>
          <LegendItem swatch={<MarkSwatch time="AM" />} text="AM: settles on the opening, 09:30 New York" />
          <LegendItem swatch={<MarkSwatch time="PM" />} text="PM: settles at the close, 16:00" />
          <LegendItem swatch={<MarkSwatch time={null} />} text="exchange closed" />
          {isPinned ? <LegendItem swatch={<TickSwatch />} text="Base, settles" /> : null}
        </Legend>
      }
    >
      <div ref={box} style={{ blockSize: layout.height + TOP + BOTTOM }}>
        <ChartFrame
          className={styles.plot}
          grid="vertical"
          x={{
            domain,
            ticks: [...dates.keys()],
            text: (days) => dates.get(days) ?? '',
            room: BOTTOM,
            spacing: TICK_WIDTH,
          }}
          y={{
            domain: { min: layout.height, max: 0 },
            ticks: [...names.keys()],
            text: (line) => names.get(line) ?? '',
            room: LEFT,
            spacing: 0,
          }}
          margins={margins}
          draw={(plot) => (
            <>
              <TimelineDays timeline={timeline} plot={plot} />
              <BaseTicks legs={base} layout={layout} plot={plot} />
              <TimelineMarks layout={layout} plot={plot} />
            </>
          )}
          overlay={(plot) => <TimelineReader moments={moments} plot={plot} />}
        />
      </div>
    </ChartFigure>
  )
}
