import { lazy, memo, useMemo, useState } from 'react'
import type { HedgeLayerId, PositionResult } from '../../../engine/index.ts'
import type { LiveSource } from '../../../store/frameLoop.ts'
import { compactUsdTick } from '../../format/axis.ts'
import { lowerFirst, percent } from '../../format/format.ts'
import { TakesTurns } from '../../live/TakesTurns.tsx'
import { useLiveValue } from '../../live/useLive.ts'
import type { ChartLab } from '../chartLab.ts'
import draw from '../draw/draw.module.css'
import { type EndLabel, EndLabels } from '../draw/EndLabels.tsx'
import { ChartFigure } from '../figure/ChartFigure.tsx'
import { AreaSwatch, Legend, LegendItem, LineSwatch } from '../figure/Legend.tsx'
import { ChartFrame } from '../frame/ChartFrame.tsx'
import type { Size } from '../frame/useSize.ts'
import { Ghost } from '../ghost/Ghost.tsx'
import { ghosts, withGhost } from '../ghost/ghosts.ts'
import { derive } from '../live/derive.ts'
import { heldDomain } from '../live/heldDomain.ts'
import { useCurrent } from '../live/useCurrent.ts'
import { RangeControl } from '../range/RangeControl.tsx'
import { type Domain, extentOf, withMargin } from '../scale/domain.ts'
import styles from '../sizes.module.css'
import { DeviationBands } from './DeviationBands.tsx'
import { LayerToggles } from './LayerToggles.tsx'
import { PayoffCurves } from './PayoffCurves.tsx'
import { PayoffReader } from './PayoffReader.tsx'
import { type PayoffRows, type PayoffSeries, toPayoffRows } from './payoffRows.ts'
import { dateLabel, payoffSentence, payoffTable, payoffTitle, spxText } from './payoffTexts.ts'
import type { ShownRange } from './shownRange.ts'
import { type ShownLayers, useShownLayers } from './useShownLayers.ts'

/** From this width names stand at the lines' ends, px; the legend's container query has the same width in rem. */
const LABELLED_FROM = 520
const LABEL_ROOM = 64
/** Two rows of labels over the plot: spot, and below it the short strikes. */
const TOP = 40
const Y_STEPS = 12
const X_STEPS = 40
/** A chosen range is shown as it is, not widened to its next large step. */
const RANGE_STEPS = 400
/** Under the finger so much of the range beyond the strikes may leave the plot: a share of the axis (ours). */
const X_SLACK = 0.08
/** Room beyond the curves, as a fraction of their span (ours). */
const MARGIN = 0.04
const Y_AXIS = { text: compactUsdTick, room: 52, spacing: 36 }
const X_AXIS = { text: spxText, room: 24, spacing: 64 }

// Loaded when the range is first opened.
const SpxRange = lazy(async () => ({ default: (await import('./SpxRange.tsx')).SpxRange }))

const END_LABELS: readonly EndLabel<PayoffRows>[] = [
  { key: 'condor', text: 'Condor', className: draw.condorText, at: last('condor-expiry') },
  {
    key: 'hedge',
    text: 'Hedge',
    className: draw.hedgeText,
    at: (rows: PayoffRows) => (rows.hasHedge ? last('hedge-expiry')(rows) : Number.NaN),
  },
  { key: 'net', text: 'Net', className: draw.netText, at: last('net-expiry') },
]
const LAYER_LABELS = {
  first: { key: 'first', text: 'First', className: draw.firstText, at: last('first-expiry') },
  second: { key: 'second', text: 'Second', className: draw.secondText, at: last('second-expiry') },
  third: { key: 'third', text: 'Third', className: draw.thirdText, at: last('third-expiry') },
}

function last(series: PayoffSeries) {
  return ({ values }: PayoffRows) => values[series]?.at(-1) ?? Number.NaN
}

const isLabelled = (width: number) => width >= LABELLED_FROM
const margins = ({ width }: Size) => ({ top: TOP, right: isLabelled(width) ? LABEL_ROOM : 12 })

function useSources(
  { position, payoff, dragging }: ChartLab,
  { curves, wanted }: ShownLayers,
  range: ShownRange | null,
) {
  return useMemo(() => {
    const result = range?.payoff({ position, dragging }) ?? payoff
    const layers = curves?.(position, result, wanted)
    const rows = layers
      ? derive([result, position, layers], (drawn, { inputs }, single) => toPayoffRows(drawn, inputs, single))
      : derive([result, position], (drawn, { inputs }) => toPayoffRows(drawn, inputs))
    const x = derive([rows], (current) => extentOf([current.x]))
    const y = derive([rows], (current) => withMargin(extentOf(Object.values(current.values), [0]), MARGIN))
    return {
      rows,
      sentence: derive([rows], payoffSentence),
      table: withGhost('payoff', 'table', derive([rows], payoffTable)),
      probability: derive([position], ({ condor }) => percent(condor.probabilityOfProfit, 0)),
      // A chosen range is all that is shown.
      xDomain: heldDomain(range ? x : withGhost('payoff', 'x', x), dragging, range ? RANGE_STEPS : X_STEPS, X_SLACK),
      yDomain: heldDomain(withGhost('payoff', 'y', y), dragging, Y_STEPS),
    }
  }, [position, payoff, dragging, curves, wanted, range])
}

interface PayoffPlotProps {
  readonly rows: LiveSource<PayoffRows>
  readonly position: LiveSource<PositionResult>
  readonly layers: readonly HedgeLayerId[]
  readonly x: Domain
  readonly y: Domain
}

/** Renders with its axes alone: the title around it names strikes and changes while one is dragged. */
const PayoffPlot = memo(function PayoffPlot({ rows, position, layers, x, y }: PayoffPlotProps) {
  const base = useCurrent(ghosts)('payoff')?.end ?? []
  const labels = [...END_LABELS, ...layers.map((id) => LAYER_LABELS[id])].concat(base)
  return (
    <ChartFrame
      className={styles.large}
      grid="horizontal"
      x={{ ...X_AXIS, domain: x }}
      y={{ ...Y_AXIS, domain: y }}
      margins={margins}
      draw={(plot, size) => (
        <>
          <TakesTurns rank="seldom">
            <DeviationBands position={position} plot={plot} />
          </TakesTurns>
          <Ghost chart="payoff" plot={plot} />
          <PayoffCurves rows={rows} plot={plot} layers={layers} />
          <TakesTurns rank="often">
            {isLabelled(size.width) && <EndLabels rows={rows} plot={plot} labels={labels} />}
          </TakesTurns>
        </>
      )}
      overlay={(plot) => <PayoffReader rows={rows} plot={plot} />}
    />
  )
})

/** P&L against SPX today, at the what-if's day and at the condor's expiry: condor, hedge and net. */
export function PayoffChart({ lab }: { lab: ChartLab }) {
  // What is shown of the chart belongs to this view of it and not to the scenario: no link holds it.
  const { shown, show, problem } = useShownLayers()
  const [range, setRange] = useState<ShownRange | null>(null)
  const { rows, sentence, table, probability, xDomain, yDomain } = useSources(lab, shown, range)
  const hasLayers = useLiveValue(lab.position, ({ sizing }) => sizing.layers.length > 0)
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
      control={
        <RangeControl
          name="payoff"
          words={range?.words ?? null}
          onReset={() => setRange(null)}
          axis={async () => {
            const { spxAxis } = await import('./spxRange.ts')
            return spxAxis({ spot: lab.position.get().inputs.spx, domain: x, range, onChange: setRange })
          }}
        >
          <SpxRange position={lab.position} domain={x} range={range} onChange={setRange} />
        </RangeControl>
      }
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
          <LegendItem swatch={<AreaSwatch className={draw.deviationsKey} />} text="1, 1.5, 2 SD" />
          <LegendItem ownLine swatch={null} text="condor’s probability of profit" value={probability} />
          {hasBand && (
            <LegendItem
              swatch={<AreaSwatch className={draw.band} />}
              text="net today, sticky moneyness to sticky strike"
            />
          )}
          {hasLayers && <LayerToggles wanted={shown.wanted} onChange={show} />}
          {problem !== null && <li role="alert">{problem}</li>}
          <Ghost chart="payoff" />
        </Legend>
      }
    >
      <PayoffPlot rows={rows} position={lab.position} layers={shown.wanted} x={x} y={y} />
    </ChartFigure>
  )
}
