import { useMemo } from 'react'
import type { LiveSource } from '../../../store/frameLoop.ts'
import { thetaSpan } from '../../format/thetaSpan.ts'
import type { ChartLab } from '../chartLab.ts'
import { ChartFigure } from '../figure/ChartFigure.tsx'
import { Ghost } from '../ghost/Ghost.tsx'
import { withGhost } from '../ghost/ghosts.ts'
import { derive } from '../live/derive.ts'
import { heldDomain } from '../live/heldDomain.ts'
import { useCurrent } from '../live/useCurrent.ts'
import { extentOf } from '../scale/domain.ts'
import styles from './breakdown.module.css'
import { type BreakdownRow, type Measure, toBreakdownRows, toWaterfall } from './breakdownRows.ts'
import { breakdownSentence, breakdownTable } from './breakdownTexts.ts'
import { Waterfall } from './Waterfall.tsx'

const STEPS = 8

function domainOf(rows: LiveSource<readonly BreakdownRow[]>, dragging: LiveSource<boolean>, measure: Measure) {
  const extent = derive([rows], (current) => extentOf([toWaterfall(current, measure).map(({ to }) => to)], [0]))
  return heldDomain(withGhost(measure, 'x', extent), dragging, STEPS)
}

function useSources({ position, dragging }: ChartLab) {
  return useMemo(() => {
    const rows = derive([position], ({ book }) => toBreakdownRows(book))
    const span = derive([position], ({ inputs, thetaDays }) => thetaSpan(inputs.thetaClock, thetaDays))
    return {
      rows,
      span,
      sentence: derive([rows, span], breakdownSentence),
      table: withGhost('theta', 'table', derive([rows, span], breakdownTable)),
      theta: domainOf(rows, dragging, 'theta'),
      vega: domainOf(rows, dragging, 'vega'),
    }
  }, [position, dragging])
}

/** Theta and one-factor vega of the book at today's VIX, from the condor through each layer to net. */
export function BreakdownChart({ lab }: { lab: ChartLab }) {
  const { rows, span: spanSource, sentence, table, theta, vega } = useSources(lab)
  const span = useCurrent(spanSource)
  return (
    <ChartFigure
      name="breakdown"
      title="Theta and vega today, from the condor through each layer to net"
      sentence={sentence}
      table={table}
      legend={<Ghost chart="theta" />}
    >
      <div className={styles.pair}>
        <Waterfall measure="theta" rows={rows} domain={theta} span={span} />
        <Waterfall measure="vega" rows={rows} domain={vega} span={span} />
      </div>
    </ChartFigure>
  )
}
