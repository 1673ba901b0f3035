import { memo, useMemo } from 'react'
import type { LiveSource } from '../../../store/frameLoop.ts'
import { compactUsdTick } from '../../format/axis.ts'
import { lowerFirst } from '../../format/format.ts'
import { useLiveValue } from '../../live/useLive.ts'
import type { ChartLab } from '../chartLab.ts'
import draw from '../draw/draw.module.css'
import { EndLabels } from '../draw/EndLabels.tsx'
import { ChartFigure } from '../figure/ChartFigure.tsx'
import { AreaSwatch, Legend, LegendItem, LineSwatch } from '../figure/Legend.tsx'
import { ChartFrame } from '../frame/ChartFrame.tsx'
import type { Size } from '../frame/useSize.ts'
import { Ghost } from '../ghost/Ghost.tsx'
import { withGhost } from '../ghost/ghosts.ts'
import { derive } from '../live/derive.ts'
import { heldDomain } from '../live/heldDomain.ts'
import { useCurrent } from '../live/useCurrent.ts'
import { type Domain, extentOf, withMargin } from '../scale/domain.ts'
import styles from '../sizes.module.css'
import { PayoffCurves } from './PayoffCurves.tsx'
import { PayoffReader } from './PayoffReader.tsx'
import { type PayoffRows, type PayoffSeries, toPayoffRows } from './payoffRows.ts'
import { dateLabel, payoffSentence, payoffTable, payoffTitle, spxText } from './payoffTexts.ts'

/** From this width names stand at the lines' ends, px; the legend's container query has the same width in rem. */
const LABELLED_FROM = 560
const LABEL_ROOM = 64
/** Two rows of labels over the plot: spot, and below it the short strikes. */
const TOP = 40
const Y_STEPS = 12
const X_STEPS = 40
/** Room beyond the curves, as a fraction of their span (ours). */
const MARGIN = 0.04
const Y_AXIS = { text: compactUsdTick, room: 52, spacing: 36 }
const X_AXIS = { text: spxText, room: 24, spacing: 64 }

const END_LABELS = [
  { key: 'condor', text: 'Condor', className: draw.condorText, at: last('condor-expiry') },
  {
    key: 'hedge',
    text: 'Hedge',
    className: draw.hedgeText,
    at: (rows: PayoffRows) => (rows.hasHedge ? last('hedge-expiry')(rows) : Number.NaN),
  },
  { key: 'net', text: 'Net', className: draw.netText, at: last('net-expiry') },
]

function last(series: PayoffSeries) {
  return ({ values }: PayoffRows) => values[series]?.at(-1) ?? Number.NaN
}

const isLabelled = (width: number) => width >= LABELLED_FROM
const margins = ({ width }: Size) => ({ top: TOP, right: isLabelled(width) ? LABEL_ROOM : 12 })

function useSources({ position, payoff, dragging }: ChartLab) {
  return useMemo(() => {
    const rows = derive([payoff, position], (result, { inputs }) => toPayoffRows(result, inputs))
    const x = derive([rows], (current) => extentOf([current.x]))
    const y = derive([rows], (current) => withMargin(extentOf(Object.values(current.values), [0]), MARGIN))
    return {
      rows,
      sentence: derive([rows], payoffSentence),
      table: withGhost('payoff', 'table', derive([rows], payoffTable)),
      xDomain: heldDomain(withGhost('payoff', 'x', x), dragging, X_STEPS),
      yDomain: heldDomain(withGhost('payoff', 'y', y), dragging, Y_STEPS),
    }
  }, [position, payoff, dragging])
}

interface PayoffPlotProps {
  readonly rows: LiveSource<PayoffRows>
  readonly x: Domain
  readonly y: Domain
}

/** Renders with its axes alone: the title around it names strikes and changes while one is dragged. */
const PayoffPlot = memo(function PayoffPlot({ rows, x, y }: PayoffPlotProps) {
  return (
    <ChartFrame
      className={styles.large}
      grid="horizontal"
      x={{ ...X_AXIS, domain: x }}
      y={{ ...Y_AXIS, domain: y }}
      margins={margins}
      draw={(plot, size) => (
        <>
          <Ghost chart="payoff" plot={plot} />
          <PayoffCurves rows={rows} plot={plot} />
          {isLabelled(size.width) && <EndLabels rows={rows} plot={plot} labels={END_LABELS} />}
        </>
      )}
      overlay={(plot) => <PayoffReader rows={rows} plot={plot} />}
    />
  )
})

/** P&L against SPX today, at the what-if's day and at the condor's expiry: condor, hedge and net. */
export function PayoffChart({ lab }: { lab: ChartLab }) {
  const { rows, sentence, table, xDomain, yDomain } = useSources(lab)
  const title = useLiveValue(lab.position, ({ inputs }) => payoffTitle(inputs))
  const chosen = useLiveValue(rows, ({ dates, chosenDays }) =>
    dates.includes('chosen') ? lowerFirst(dateLabel('chosen', chosenDays)) : null,
  )
  const hasBand = useLiveValue(rows, ({ band }) => band !== null)
  const x = useCurrent(xDomain)
  const y = useCurrent(yDomain)
  return (
    <ChartFigure
      name="payoff"
      title={title}
      sentence={sentence}
      table={table}
      legend={
        <Legend>
          <LegendItem narrowOnly swatch={<LineSwatch className={draw.condor} />} text="Condor" />
          <LegendItem narrowOnly swatch={<LineSwatch className={draw.hedge} />} text="Hedge" />
          <LegendItem narrowOnly swatch={<LineSwatch className={draw.net} />} text="Net" />
          <LegendItem swatch={<LineSwatch className={draw.expiryKey} />} text="at expiry" />
          <LegendItem swatch={<LineSwatch className={draw.todayKey} />} text="today" />
          {chosen !== null && <LegendItem swatch={<LineSwatch className={draw.chosenKey} />} text={chosen} />}
          {hasBand && (
            <LegendItem
              swatch={<AreaSwatch className={draw.band} />}
              text="net today, sticky moneyness to sticky strike"
            />
          )}
          <Ghost chart="payoff" />
        </Legend>
      }
    >
      <PayoffPlot rows={rows} x={x} y={y} />
    </ChartFigure>
  )
}
