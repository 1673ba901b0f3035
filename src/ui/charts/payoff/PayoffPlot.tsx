import { memo } from 'react'
import type { HedgeLayerId, PositionResult } from '../../../engine/index.ts'
import type { LiveSource } from '../../../store/frameLoop.ts'
import { compactUsdTick } from '../../format/axis.ts'
import { TakesTurns } from '../../live/TakesTurns.tsx'
import { EndLabels } from '../draw/EndLabels.tsx'
import { ChartFrame } from '../frame/ChartFrame.tsx'
import type { Size } from '../frame/useSize.ts'
import { Ghost } from '../ghost/Ghost.tsx'
import { ghosts } from '../ghost/ghosts.ts'
import { useCurrent } from '../live/useCurrent.ts'
import type { Domain } from '../scale/domain.ts'
import styles from '../sizes.module.css'
import { DeviationBands } from './DeviationBands.tsx'
import { PayoffCurves } from './PayoffCurves.tsx'
import { PayoffReader } from './PayoffReader.tsx'
import { END_LABELS, LAYER_LABELS } from './payoffLabels.ts'
import type { PayoffRows } from './payoffRows.ts'
import { spxText } from './payoffTexts.ts'

/** From this width names stand at the lines' ends, px; the legend's container query has the same width in rem. */
const LABELLED_FROM = 520
const LABEL_ROOM = 64
/** Two rows of labels over the plot: spot, and below it the short strikes. */
const TOP = 40
const Y_AXIS = { text: compactUsdTick, room: 52, spacing: 36 }
const X_AXIS = { text: spxText, room: 24, spacing: 64 }

const isLabelled = (width: number) => width >= LABELLED_FROM
const margins = ({ width }: Size) => ({ top: TOP, right: isLabelled(width) ? LABEL_ROOM : 12 })

interface PayoffPlotProps {
  readonly rows: LiveSource<PayoffRows>
  readonly position: LiveSource<PositionResult>
  readonly layers: readonly HedgeLayerId[]
  readonly x: Domain
  readonly y: Domain
}

/** Renders with its axes alone: the title around it names strikes and changes while one is dragged. */
export const PayoffPlot = memo(function PayoffPlot({ rows, position, layers, x, y }: PayoffPlotProps) {
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
